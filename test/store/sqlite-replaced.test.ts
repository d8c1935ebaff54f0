import { copyFileSync, renameSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { GraphStore } from '../../src/store/graph-store.js';
import { createSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { refused } from './contract-refusals.js';
import * as world from './contract-world.js';
import { createTestFolder } from './sqlite-folder.js';

const inFolder = createTestFolder();
const SENTENCE = /The store .*\.db was removed or replaced while it was in use: put it back, or restart/;

/** A file is looked at once a second; here a second passes when a test says so. */
let aheadMs = 0;
beforeEach(() => {
  const now = performance.now.bind(performance);
  jest.spyOn(performance, 'now').mockImplementation(() => now() + aheadMs);
});
afterEach(() => {
  jest.restoreAllMocks();
});

/** A closed store that holds one document. */
async function storeOf(name: string, id: string): Promise<string> {
  const file = inFolder(name);
  const store = createSqliteStore({ file });
  await store.merge([world.batchOf('doc', [world.policy(id)])]);
  await store.close();
  return file;
}

async function policies(store: GraphStore): Promise<readonly string[]> {
  aheadMs += 2_000;
  const { items } = await store.find('Policy', {}, { first: 9, after: null, withTotal: false });
  return items.map(({ id }) => id);
}

describe('a file that is not the one that was opened', () => {
  const CASES: readonly [string, (file: string, other: string) => void][] = [
    ['removed', (file) => renameSync(file, `${file}.away`)],
    ['replaced', (file, other) => {
      renameSync(file, `${file}.away`);
      copyFileSync(other, file);
    }],
  ]; // biome-ignore format: a table
  test.each(CASES)('%s: neither read nor written, until it is back', async (what, change) => {
    const [file, other] = [await storeOf(`${what}.db`, 'p-1'), await storeOf(`${what}-other.db`, 'p-2')];
    for (const readOnly of [true, false]) {
      const store = createSqliteStore({ file, readOnly });
      expect(await policies(store)).toEqual(['p-1']);
      change(file, other);
      expect(await refused(policies(store), 'STORE_UNAVAILABLE')).toMatch(SENTENCE);
      // Asked again at once it is looked at again: a failure is not kept for a second.
      expect(await refused(store.counts(), 'STORE_UNAVAILABLE')).toMatch(SENTENCE);
      if (!readOnly) await refused(store.merge([world.PLACES]), 'STORE_UNAVAILABLE');
      renameSync(`${file}.away`, file);
      expect(await policies(store)).toEqual(['p-1']);
      await store.close();
    }
  });

  test('a merge of another process leaves it the same file', async () => {
    const file = await storeOf('merged.db', 'p-1');
    const reader = createSqliteStore({ file, readOnly: true });
    const writer = createSqliteStore({ file });
    expect(await policies(reader)).toEqual(['p-1']);
    await writer.merge([world.batchOf('other', [world.policy('p-2')])]);
    expect(await policies(reader)).toEqual(['p-1', 'p-2']);
    await writer.close();
    expect(await policies(reader)).toEqual(['p-1', 'p-2']);
    await reader.close();
  });

  test('a closed store says that it is closed', async () => {
    const file = await storeOf('closed.db', 'p-1');
    const store = createSqliteStore({ file });
    await store.close();
    renameSync(file, `${file}.away`);
    expect(await refused(policies(store), 'STORE_UNAVAILABLE')).toMatch(/closed/);
  });
});
