import type { Statement } from 'better-sqlite3';
import type { GraphReader, GraphStore } from '../graph-store.js';
import { checkBatches } from '../shared/check-batches.js';
import type { Ask } from './ask.js';
import { mergeBatches } from './merge-batches.js';
import { openDatabase, type SqliteOptions } from './open-database.js';
import { asDomainError } from './sqlite-errors.js';
import { createSqliteReader } from './sqlite-reader.js';
import { createStatementCache } from './statement-cache.js';
import type { Row } from './walk-rows.js';

/**
 * Opens a store in one SQLite file, and makes it where there is none. Several processes may open one file: readers
 * see the graph as before a merge or as after it. Throws DomainError: STORE_NOT_FOUND, STORE_FOREIGN, STORE_READ_ONLY,
 * STORE_BUSY, STORE_UNAVAILABLE.
 */
export function createSqliteStore(options: SqliteOptions): GraphStore {
  const guarded = <T>(use: () => T): T => {
    try {
      return use();
    } catch (error) {
      throw asDomainError(error, options.file);
    }
  };
  const database = guarded(() => openDatabase(options));
  const prepare = createStatementCache(database);
  const ask: Ask = async ({ text, values }) => guarded(() => rowsOf(prepare(text), values));
  const reader: GraphReader = createSqliteReader(ask, () => reader);
  const merge = database.transaction(mergeBatches);

  return {
    ...reader,
    async merge(batches) {
      checkBatches(batches);
      return guarded(() => merge.immediate(prepare, batches));
    },
    async close() {
      guarded(() => database.close());
    },
  };
}

function rowsOf(statement: Statement, values: readonly unknown[]): readonly Row[] {
  return statement.all(...values) as Row[];
}
