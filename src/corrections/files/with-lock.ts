import { mkdir, open, rename, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { DomainError } from '../../domain/errors.js';

const LOCK = '.lock';
const TRIES_MAX = 400;
const WAIT_MS = 25;
/** A writer needs some milliseconds, and a decision in a store some seconds; what is older was left by a program that was killed. */
const STALE_MS = 60_000;

/** Lets one writer at a time at a folder of corrections, over all programs. Fails with FILE_UNWRITABLE. */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const lock = path.join(folder, LOCK);
  await take(folder, lock);
  try {
    return await work();
  } finally {
    await unlink(lock).catch(() => undefined);
  }
}

async function take(folder: string, lock: string): Promise<void> {
  for (let tries = 0; tries < TRIES_MAX; tries++) {
    try {
      await mkdir(folder, { recursive: true });
      await (await open(lock, 'wx')).close();
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST')
        throw unwritable(folder, 'cannot be written', error);
    }
    await dropStale(lock);
    await setTimeout(WAIT_MS);
  }
  throw unwritable(folder, `is being written by another program (${lock}): try again`);
}

async function dropStale(lock: string): Promise<void> {
  const found = await stat(lock).catch(() => null);
  if (found === null || Date.now() - found.mtimeMs < STALE_MS) return;
  // Of two that find it only one can move it away.
  const aside = `${lock}.${process.pid}.${found.mtimeMs}`;
  await rename(lock, aside).then(() => unlink(aside)).catch(() => undefined);
} // biome-ignore format: one line

function unwritable(folder: string, why: string, cause?: unknown): DomainError {
  return new DomainError('FILE_UNWRITABLE', `The folder of corrections ${folder} ${why}.`, { folder }, cause);
}
