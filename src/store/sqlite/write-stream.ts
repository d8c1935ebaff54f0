import { rmSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import type { BatchStream, MergeSummary } from '../../domain/graph-batch.js';
import type { ReleaseNote } from '../../domain/release.js';
import { type EarlySync, startEarlySync } from './early-sync.js';
import { canEdgesHaveThread } from './fill/edges-thread.js';
import { fillEmpty } from './fill/fill-empty.js';
import { createSideFile, removeSideFiles } from './fill/side-file.js';
import { mergeStream } from './merge-stream.js';
import { openDatabase, type SqliteOptions } from './open-database.js';
import { createStatementCache } from './statement-cache.js';

interface StreamTarget extends SqliteOptions {
  /** The connection of those who ask. */
  readonly database: Database;
  /** Throws where the file is gone by now, and what is written to it lost. */
  readonly beforeCommit: () => void;
}

/** Pages that are changed again before they are written. */
const MERGING_CACHE_KIB = 64 * 1024;
/** Rows of an empty file are written one behind the other: what was written is seldom looked at again. */
const FILLING_CACHE_KIB = 32 * 1024;

/** Merges a stream, in the way that suits what the file holds, on a connection of its own: nobody else gets into its transaction, nor sees it before it is done. */
export async function writeStream(
  { database, beforeCommit, ...options }: StreamTarget,
  batches: BatchStream,
  note: ReleaseNote,
): Promise<MergeSummary> {
  const isNew = isEmpty(database);
  const side = isNew && batches.halves && canEdgesHaveThread() ? createSideFile(options.file) : null;
  const isInPlace = isNew && options.isAlone === true && leftLog(database);
  let connection: Database | null = null;
  let sync: EarlySync | null = null;
  try {
    const cacheKib = isNew ? FILLING_CACHE_KIB : MERGING_CACHE_KIB;
    connection = openDatabase({ ...options, isOpenAlready: true, hasLog: !isInPlace, cacheKib });
    // To sort the rows of a large index in memory would take more of it than all the rest.
    connection.pragma('temp_store = FILE');
    if (side !== null) connection.prepare('ATTACH ? AS side').run(side);
    // IMMEDIATE would lock the side file as well.
    connection.exec('BEGIN; DELETE FROM main.sources WHERE false');
    if (isInPlace) sync = startEarlySync(options.file);
    removeSideFiles(options.file, side);
    const prepare = createStatementCache(connection);
    const summary = await (side !== null && batches.halves && isEmpty(connection)
      ? fillEmpty(prepare, { sourceIds: batches.sourceIds, halves: batches.halves, note, side })
      : mergeStream(prepare, batches, note));
    beforeCommit();
    connection.exec('COMMIT');
    return summary;
  } finally {
    // What was not committed is rolled back by this.
    connection?.close();
    await sync?.close();
    if (side !== null) rmSync(side, { force: true });
    if (isInPlace) backToLog(database);
  }
}

/** True where nothing was ever merged: not even what is gone again. */
function isEmpty(database: Database): boolean {
  const row = database
    .prepare('SELECT NOT EXISTS (SELECT 1 FROM sources) AND NOT EXISTS (SELECT 1 FROM releases)')
    .pluck()
    .get();
  return row === 1;
}

/** Goes over from the log to a file of what was there before, which is next to nothing. False where somebody else has the file open. */
function leftLog(database: Database): boolean {
  try {
    return database.pragma('journal_mode = DELETE', { simple: true }) === 'delete';
  } catch {
    return false;
  }
}

/** Where somebody reads at this very moment, the next one who opens the file to write does so. */
function backToLog(database: Database): void {
  try {
    database.pragma('journal_mode = WAL');
  } catch {
    // Nothing is lost: the file is whole, and the log only lets others read while somebody writes.
  }
}
