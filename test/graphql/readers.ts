import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { GraphReader } from '../../src/store/graph-store.js';
import { createSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { createMemoryReader } from '../support/memory-reader.js';
import { WORLD } from './world.js';

export interface OpenReader {
  readonly reader: GraphReader;
  readonly close: () => Promise<void>;
}

/** The toy world behind each reader that an operation must be the same on. */
export const READERS: Readonly<Record<string, () => Promise<OpenReader>>> = {
  memory: async () => ({ reader: createMemoryReader(WORLD), close: async () => {} }),
  SQLite: async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'policy-graph-'));
    const store = await createSqliteStore({ file: path.join(folder, 'world.db') });
    await store.merge(WORLD);
    return {
      reader: store,
      close: async () => {
        await store.close();
        rmSync(folder, { recursive: true });
      },
    };
  },
};
