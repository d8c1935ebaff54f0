import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface TemporaryFolder {
  readonly path: string;
  remove(): Promise<void>;
}

/** Prefixes that this process has swept: before its first folder, so that one of its own id is of a process that is gone. */
const swept = new Map<string, Promise<void>>();

/**
 * A folder of its own below TMPDIR, named by `prefix` and the process. What processes that were killed left there under the same prefix
 * goes first.
 */
export async function openTemporaryFolder(prefix: string): Promise<TemporaryFolder> {
  const sweeping = swept.get(prefix) ?? sweep(prefix);
  swept.set(prefix, sweeping);
  await sweeping;
  const folder = await mkdtemp(path.join(tmpdir(), `${prefix}${process.pid}-`));
  return { path: folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

async function sweep(prefix: string): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(prefix)) continue;
    const owner = Number.parseInt(name.slice(prefix.length), 10);
    if (owner !== process.pid && isRunning(owner)) continue;
    // Another user's, or one that is just being removed: not ours to mind.
    await rm(path.join(tmpdir(), name), { recursive: true, force: true }).catch(() => undefined);
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
