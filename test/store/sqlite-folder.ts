import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from '@jest/globals';

/** A folder of this test file's own, with a name that is not plain ASCII; gone when the tests are done. */
export function createTestFolder(): (name: string) => string {
  const folder = mkdtempSync(path.join(tmpdir(), '政策 graph-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (name) => path.join(folder, name);
}
