import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, jest, test } from '@jest/globals';
import { createSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { WORLD } from '../graphql/world.js';
import { startServer } from './start.js';

const folder = mkdtempSync(path.join(tmpdir(), 'policy-graph-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('/health says 503 while the store file is away, and 200 when it is back', async () => {
  const file = path.join(folder, 'graph.db');
  const store = createSqliteStore({ file });
  await store.merge(WORLD);
  const server = await startServer({}, store);
  const statuses: number[] = [];
  // A file is looked at once a second: here two pass before each question.
  const now = performance.now.bind(performance);
  let aheadMs = 0;
  const clock = jest.spyOn(performance, 'now').mockImplementation(() => now() + aheadMs);
  const ask = async (): Promise<void> => {
    aheadMs += 2_000;
    statuses.push((await server.app.inject('/health')).statusCode);
  };
  await ask();
  renameSync(file, `${file}.away`);
  await ask();
  renameSync(`${file}.away`, file);
  await ask();
  clock.mockRestore();
  await server.stop();
  await store.close();
  expect(statuses).toEqual([200, 503, 200]);
});
