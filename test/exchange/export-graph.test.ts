import { existsSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { exportIris } from '../../src/cli/export-iris.js';
import { exportGraph } from '../../src/exchange/export-graph.js';
import type { GraphHistory } from '../../src/store/graph-history.js';
import { WORLD } from '../graphql/world.js';
import { createTestFolder } from '../store/sqlite-folder.js';
import { historyOf } from './history-of.js';

const folder = createTestFolder()('new');
const exported = (history: GraphHistory, release: number | null = null) =>
  exportGraph(history, { folder, format: 'jsonl', release, iris: exportIris(null) });

test('a store without a release has nothing to export', async () => {
  const history = { ...historyOf([]), releases: async () => [] };
  await expect(exported(history)).rejects.toMatchObject({ code: 'RELEASE_NOT_FOUND' });
  expect(existsSync(folder)).toBe(false);
});

test('where somebody loads meanwhile it is refused: sources of before and after would be no release', async () => {
  const [before, after] = [historyOf(WORLD, 7), historyOf(WORLD, 8)];
  const asked = [before, after];
  const releases = async () => [
    ...(await before.releases()),
    ...(asked.shift() === after ? await after.releases() : []),
  ];
  await expect(exported({ ...before, releases })).rejects.toMatchObject({
    code: 'STORE_BUSY',
    message: expect.stringMatching(/^While release 7 was exported, somebody made release 8: /),
  });
  expect(existsSync(folder)).toBe(false);
});

test('a failure of the store leaves nothing', async () => {
  const history = historyOf(WORLD);
  const failing = async function* () {
    for await (const batch of history.batches()) {
      yield batch;
      throw new Error('The store is gone.');
    }
  };
  await expect(exported({ ...history, batches: failing })).rejects.toThrow('The store is gone.');
  expect(existsSync(folder)).toBe(false);
});
