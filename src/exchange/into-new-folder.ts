import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { DomainError } from '../domain/errors.js';
import { isRecord } from '../domain/is-record.js';

/** Where an export is written until it is whole. */
const ASIDE = '.unfinished';

/**
 * Fills a folder that is new or empty. Everything is written aside and moved into its place at the end, the file `last` as
 * the very last: a program that is killed leaves nothing that looks whole. After a failure nothing is left.
 */
export async function intoNewFolder<T>(
  folder: string,
  last: string,
  write: (aside: string) => Promise<T>,
): Promise<T> {
  const aside = path.join(folder, ASIDE);
  const isNew = await makeFolder(folder);
  const moved: string[] = [];
  try {
    await mkdir(aside);
    const result = await write(aside);
    const names = (await readdir(aside)).sort((a, b) => Number(a === last) - Number(b === last));
    for (const name of names) {
      await rename(path.join(aside, name), path.join(folder, name));
      moved.push(path.join(folder, name));
    }
    await rmdir(aside);
    return result;
  } catch (error) {
    for (const left of isNew ? [folder] : [...moved, aside])
      await rm(left, { recursive: true, force: true }).catch(() => undefined);
    throw isOfSystem(error) ? unwritable(folder, error) : error;
  }
}

/** False where the folder was there already, and empty. */
async function makeFolder(folder: string): Promise<boolean> {
  let there: readonly string[];
  try {
    if ((await mkdir(folder, { recursive: true })) !== undefined) return true;
    there = await readdir(folder);
  } catch (error) {
    throw isOfSystem(error) ? unwritable(folder, error) : error;
  }
  if (there.length === 0) return false;
  const why = there.includes(ASIDE)
    ? `an export into it was not finished, or is under way: wait for it, or remove ${ASIDE} in it`
    : 'it is not empty, and an export writes over nothing: name a new folder';
  throw new DomainError('FILE_UNWRITABLE', `${folder} cannot take the export: ${why}.`);
}

/** A failure of a call of the system, such as a full disk. */
function isOfSystem(error: unknown): error is NodeJS.ErrnoException {
  return isRecord(error) && 'syscall' in error && 'code' in error;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EFBIG: 'a file would become larger than is allowed',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EROFS: 'the disk can only be read',
  ENOTDIR: 'it is, or lies below, a file',
  EEXIST: 'it is a file',
};

function unwritable(folder: string, error: NodeJS.ErrnoException): DomainError {
  const why = REASONS[error.code ?? ''] ?? `the system says ${error.code}`;
  return new DomainError(
    'FILE_UNWRITABLE',
    `${folder} cannot be written: ${why}. Nothing was left there.`,
    {},
    error,
  );
}
