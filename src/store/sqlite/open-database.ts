import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { DomainError } from '../../domain/errors.js';
import { checkIdentity } from './check-identity.js';
import { APPLICATION_ID, FURTHER_INDEXES, schemaText, schemaVersion } from './schema.js';
import { inspectStoreFile, isWritable } from './store-file.js';

export interface SqliteOptions {
  /** The store's one file; `:memory:` for a graph that lives as long as the store. */
  readonly file: string;
  /** True to read only: the file must exist, and `merge` is refused. */
  readonly readOnly?: boolean;
  /** How long to wait for another process that writes, before STORE_BUSY. */
  readonly busyTimeoutMs?: number;
  /** What `fileIdentity` must say of the file; left out where any file will do. */
  readonly identity?: string;
  /** True where this process has the file open, and has looked into it then. */
  readonly isOpenAlready?: boolean;
  /**
   * True where nobody else asks while this store merges, nor opens the file: then an empty file is filled in place, with no log
   * that holds everything once more. Who opens it meanwhile is told STORE_BUSY.
   */
  readonly isAlone?: boolean;
  /** How much of the file the connection keeps in memory; the system keeps the pages of it, too, and those count for nobody. */
  readonly cacheKib?: number;
  /** False for the connection that fills such a file. */
  readonly hasLog?: boolean;
  /** Told of every statement, for tests and for the curious. */
  readonly trace?: (statement: string) => void;
}

const MAX_BYTES_IN_MEMORY = 1024 ** 3;
/** Who reads finds in the system's cache what is not in this one. */
const CACHE_KIB = 16 * 1024;
const LOG_LIMIT_BYTES = 64 * 1024 * 1024;

/** Opens the file and makes the tables where there are none. Throws DomainError, or what SQLite throws. */
export function openDatabase({ file, readOnly = false, busyTimeoutMs = 5_000, identity, isOpenAlready = false, cacheKib = CACHE_KIB, hasLog = true, trace }: SqliteOptions): Database.Database {
  if (identity !== undefined) checkIdentity(file, identity);
  const isMemory = file === ':memory:';
  const place = isMemory ? file : path.resolve(file);
  // A file that is open is not looked into again: to close it would drop all locks of this process on it, and another process
  // would take the log away under its readers (https://www.sqlite.org/howtocorrupt.html, 2.2).
  const isNew = isMemory || (!isOpenAlready && inspectStoreFile(place, readOnly) === 'EMPTY');
  const database = new Database(readOnly ? readable(place) : place, {
    readonly: readOnly,
    timeout: busyTimeoutMs,
    ...(trace ? { verbose: (statement: unknown) => trace(String(statement)) } : {}),
  });
  try {
    // Before and after opening: what stood there both times is what was opened.
    if (identity !== undefined) checkIdentity(file, identity);
    if (!readOnly) {
      if (isNew || database.pragma('application_id', { simple: true }) !== APPLICATION_ID) createTables(database);
      database.pragma(`journal_mode = ${hasLog ? 'WAL' : 'DELETE'}`);
      database.pragma('synchronous = NORMAL');
      database.pragma(`journal_size_limit = ${LOG_LIMIT_BYTES}`);
    }
    database.pragma(`cache_size = -${cacheKib}`);
    database.pragma('temp_store = MEMORY');
    database.prepare('SELECT count(*) FROM sources').get();
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
} // biome-ignore format: one screen

/** Header and tables come in one transaction, before the log is switched on, so the header always stands in the file. */
function createTables(database: Database.Database): void {
  const create = database.transaction(() => {
    if (database.pragma('application_id', { simple: true }) === APPLICATION_ID) return;
    database.exec(schemaText());
    database.exec(FURTHER_INDEXES);
    database.pragma(`application_id = ${APPLICATION_ID}`);
    database.pragma(`user_version = ${schemaVersion()}`);
  });
  create.immediate();
}

/**
 * In a folder that cannot be written SQLite has no place for its log and would not open the file. As nobody writes
 * there, the file is taken into memory, marked (bytes 18 and 19 of its header) as one that needs no log.
 */
function readable(file: string): string | Buffer {
  if (existsSync(`${file}-wal`) || isWritable(path.dirname(file))) return file;
  if (statSync(file).size > MAX_BYTES_IN_MEMORY)
    throw new DomainError(
      'STORE_READ_ONLY',
      `The store ${file} is too large to be read in a folder that cannot be written: copy it elsewhere.`,
    );
  const bytes = readFileSync(file);
  bytes.fill(1, 18, 20);
  return bytes;
}
