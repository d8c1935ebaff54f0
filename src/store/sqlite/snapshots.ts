import type { Database, Statement } from 'better-sqlite3';
import { DomainError } from '../../domain/errors.js';
import type { Deadline } from '../shared/deadline.js';
import { createBreather } from './breather.js';
import { openDatabase } from './open-database.js';
import type { ThreadFile } from './query-tasks.js';
import { asDomainError } from './sqlite-errors.js';
import { createStatementCache } from './statement-cache.js';

/** The graph as it was when the snapshot was taken, whatever is merged meanwhile. */
export interface Snapshot {
  readonly prepare: (text: string) => Statement;
  /** Lets others have their turn where enough was read at a stretch; QUERY_TIMEOUT when the time is over. */
  readonly breathe: () => Promise<void>;
}

/** Rows that are read before anybody else may have a turn. */
export const SLICE_ROWS = 250;

export interface Snapshots {
  /** What `read` makes of a snapshot that is taken with its first item and held until its last. */
  readonly read: <T>(
    deadline: Deadline | null,
    read: (snapshot: Snapshot) => AsyncGenerator<T>,
  ) => AsyncGenerator<T>;
  /** Ends those that nobody read to the end. */
  readonly close: () => void;
}

interface SnapshotOptions extends ThreadFile {
  readonly database: Database;
  readonly prepare: (text: string) => Statement;
}

/** Snapshots of a file are connections of their own. A graph in memory has one connection, so its snapshots only notice a merge. */
export function createSnapshots({ file, identity, database, prepare }: SnapshotOptions): Snapshots {
  const opened = new Set<Database>();
  const end = (connection: Database): void => {
    opened.delete(connection);
    connection.close();
  };
  return {
    async *read(deadline, read) {
      if (!database.open) throw new DomainError('STORE_UNAVAILABLE', `The store ${file} is closed.`);
      const breathe = createBreather(deadline);
      await breathe();
      if (database.memory) {
        yield* read({ prepare, breathe: unlessMerged(prepare, breathe) });
        return;
      }
      let connection: Database | null = null;
      try {
        connection = openDatabase({ file, identity, isOpenAlready: true, readOnly: true });
        opened.add(connection);
        connection.exec('BEGIN');
        const cached = createStatementCache(connection);
        // What is read first decides what is seen from then on.
        cached('SELECT count(*) FROM releases').get();
        yield* read({ prepare: cached, breathe });
      } catch (error) {
        throw asDomainError(error, file);
      } finally {
        if (connection) end(connection);
      }
    },
    close: () => [...opened].forEach(end),
  };
}

function unlessMerged(prepare: (text: string) => Statement, breathe: () => Promise<void>): () => Promise<void> {
  const latest = (): unknown => (prepare('SELECT max(sequence) FROM releases').get() as [unknown])[0];
  const seen = latest();
  return async () => {
    await breathe();
    if (latest() !== seen)
      throw new DomainError('STORE_BUSY', 'The graph was changed while it was read: read it again.');
  };
} // biome-ignore format: one screen
