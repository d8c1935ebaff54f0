import { DomainError, type ErrorCode } from '../../domain/errors.js';

/** SQLite's result codes by how they begin, and what they mean to a person. */
const MEANINGS: readonly (readonly [RegExp, ErrorCode, (file: string) => string])[] = [
  [/^SQLITE_(BUSY|LOCKED)/, 'STORE_BUSY', (file) => `The store ${file} is being written by another process: try again when it is done.`],
  [/^SQLITE_READONLY/, 'STORE_READ_ONLY', (file) => `The store ${file} cannot be written: check the permissions of the file and its folder, or open it for reading only.`],
  [/^SQLITE_FULL/, 'STORE_UNAVAILABLE', (file) => `The disk of the store ${file} is full; nothing was changed.`],
  [/^SQLITE_NOTADB/, 'STORE_FOREIGN', (file) => `${file} is not a store of policy-graph: name another file.`],
  [/^SQLITE_CORRUPT/, 'STORE_UNAVAILABLE', (file) => `The store ${file} is damaged: ingest the documents into a new file.`],
  [/^SQLITE_(CANTOPEN|IOERR|PERM|AUTH)/, 'STORE_UNAVAILABLE', (file) => `The store ${file} cannot be opened or read.`],
  [/^SQLITE_TOOBIG/, 'PLAN_TOO_LARGE', () => 'The answer is too large for one question: ask for smaller pages or fewer levels.'],
]; // biome-ignore format: a table

/** A failure of SQLite as people meet it; what is not foreseen comes back as it is. */
export function asDomainError(error: unknown, file: string): unknown {
  if (error instanceof DomainError || typeof error !== 'object' || error === null) return error;
  // Not `instanceof Error`: the driver's errors are of the realm that loaded it first.
  if ('message' in error && /connection is not open/.test(String(error.message)))
    return new DomainError('STORE_UNAVAILABLE', `The store ${file} is closed.`, {}, error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const meaning = MEANINGS.find(([pattern]) => pattern.test(code));
  return meaning ? new DomainError(meaning[1], meaning[2](file), { sqlite: code }, error) : error;
}
