import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from '@jest/globals';
import { createSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { describeGraphStore } from './contract.js';

const folder = mkdtempSync(path.join(tmpdir(), '政策 graph-'));
let files = 0;

describeGraphStore('SQLite', async () => {
  const file = path.join(folder, `${++files}.db`);
  return { store: createSqliteStore({ file }), reopen: async () => createSqliteStore({ file }) };
});

afterAll(() => rmSync(folder, { recursive: true }));
