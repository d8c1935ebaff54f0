import { accessSync, closeSync, constants, existsSync, openSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { DomainError, type ErrorCode } from '../../domain/errors.js';
import { APPLICATION_ID, schemaVersion } from './schema.js';

/**
 * Looks at the file before SQLite does, so a file that is not ours is refused without being touched.
 * Says whether it holds a store already; a missing or empty file may become one.
 */
export function inspectStoreFile(file: string, readOnly: boolean): 'STORE' | 'EMPTY' {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) {
    if (readOnly) throw refusal('STORE_NOT_FOUND', `There is no store ${file}: run \`policy-graph ingest\` first.`);
    const folder = path.dirname(file);
    if (!existsSync(folder))
      throw refusal('STORE_NOT_FOUND', `The folder ${folder} of the store does not exist: create it first.`);
    if (!isWritable(folder)) throw notWritable(file);
    return 'EMPTY';
  }
  if (!found.isFile())
    throw refusal('STORE_FOREIGN', `${file} is ${found.isDirectory() ? 'a folder' : 'no plain file'}: a store is one file.`);
  if (found.size > 0) checkHeader(file);
  else if (readOnly) throw refusal('STORE_FOREIGN', `${file} is empty: run \`policy-graph ingest\` first.`);
  if (!readOnly && !(isWritable(file) && isWritable(path.dirname(file)))) throw notWritable(file);
  return found.size > 0 ? 'STORE' : 'EMPTY';
} // biome-ignore format: one screen

/** True where this process may write the file, or make files in the folder. */
export function isWritable(fileOrFolder: string): boolean {
  try {
    accessSync(fileOrFolder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** https://www.sqlite.org/fileformat2.html: magic at 0, user version at 60, application id at 68. */
function checkHeader(file: string): void {
  const header = Buffer.alloc(100);
  try {
    const descriptor = openSync(file, 'r');
    try {
      readSync(descriptor, header, 0, header.length, 0);
    } finally {
      closeSync(descriptor);
    }
  } catch (cause) {
    throw refusal('FILE_UNREADABLE', `The store ${file} cannot be read: check its permissions.`, cause);
  }
  const isSqlite = header.toString('latin1', 0, 16) === 'SQLite format 3\0';
  if (!isSqlite || header.readUInt32BE(68) !== APPLICATION_ID)
    throw refusal('STORE_FOREIGN', `${file} is not a store of policy-graph; it was left as it is. Name another file.`);
  if (header.readUInt32BE(60) !== schemaVersion())
    throw refusal('STORE_FOREIGN', `The store ${file} was made by another version of policy-graph; it was left as it is. Ingest the documents into a new file.`);
} // biome-ignore format: one screen

function notWritable(file: string): DomainError {
  return refusal(
    'STORE_READ_ONLY',
    `The store ${file} cannot be written: check the permissions of the file and its folder, or open it for reading only.`,
  );
}

function refusal(code: ErrorCode, message: string, cause?: unknown): DomainError {
  return new DomainError(code, message, {}, cause);
}
