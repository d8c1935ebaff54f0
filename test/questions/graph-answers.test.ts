import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { mergeSeeds } from '../support/load-seeds.js';
import { describeGraphAnswers } from './describe-graph-answers.js';

describeGraphAnswers(async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'policy-graph-answers-'));
  const store = await createSqliteStore({ file: path.join(folder, 'answers.db') });
  await mergeSeeds(store);
  const close = async (): Promise<void> => {
    await store.close();
    await rm(folder, { recursive: true });
  };
  return { reader: store, close };
});
