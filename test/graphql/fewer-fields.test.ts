import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe } from '@jest/globals';
import { createSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { mergeSeeds } from '../support/load-seeds.js';
import { describeFewerFields, OF_SEEDS, OF_TOY_WORLD } from './describe-fewer-fields.js';
import { READERS } from './readers.js';

describe('a question of which fewer fields are asked', () => {
  describeFewerFields(OF_SEEDS, async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'policy-graph-fewer-'));
    const store = await createSqliteStore({ file: path.join(folder, 'seeds.db') });
    await mergeSeeds(store);
    const close = async (): Promise<void> => {
      await store.close();
      await rm(folder, { recursive: true });
    };
    return { reader: store, close };
  });
});

describe.each(Object.entries(READERS))('the same of the toy world, on %s', (_name, openReader) =>
  describeFewerFields(OF_TOY_WORLD, openReader),
);
