import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { once } from '../domain/once.js';
import type { TemporaryStore } from '../releases/create-release-readers.js';
import { createSqliteStore } from '../store/sqlite/sqlite-store.js';

/** Followed by the id of the process that made it. */
const PREFIX = 'policy-graph-release-';

/** An empty SQLite store in a temporary folder of its own. What processes that were killed left there goes first. */
export async function openTemporaryStore(): Promise<TemporaryStore> {
  await sweep();
  const folder = await mkdtemp(path.join(tmpdir(), `${PREFIX}${process.pid}-`));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const store = createSqliteStore({ file: path.join(folder, 'release.db') });
    return {
      store,
      remove: async () => {
        await store.close();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Before the first of this process, so one of its own id is of a process that is gone. */
const sweep = once(async (): Promise<void> => {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(PREFIX)) continue;
    const owner = Number.parseInt(name.slice(PREFIX.length), 10);
    if (owner !== process.pid && isRunning(owner)) continue;
    // Another user's, or one that is just being removed: not ours to mind.
    await rm(path.join(tmpdir(), name), { recursive: true, force: true }).catch(() => undefined);
  }
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
