import path from 'node:path';
import type { TemporaryStore } from '../releases/create-release-readers.js';
import { createSqliteStore } from '../store/sqlite/sqlite-store.js';
import { openTemporaryFolder } from './aside/temporary-folder.js';

/** An empty SQLite store in a temporary folder of its own. */
export async function openTemporaryStore(): Promise<TemporaryStore> {
  const folder = await openTemporaryFolder('policy-graph-release-');
  try {
    const store = createSqliteStore({ file: path.join(folder.path, 'release.db') });
    return {
      store,
      remove: async () => {
        await store.close();
        await folder.remove();
      },
    };
  } catch (error) {
    await folder.remove();
    throw error;
  }
}
