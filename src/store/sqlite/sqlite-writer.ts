import type { Database, Statement } from 'better-sqlite3';
import { DomainError } from '../../domain/errors.js';
import type { BatchStream, GraphBatch, MergeSummary } from '../../domain/graph-batch.js';
import type { ReleaseNote } from '../../domain/release.js';
import type { GraphStore } from '../graph-store.js';
import { checkAmendment } from '../shared/check-amendment.js';
import { checkBatches } from '../shared/check-batches.js';
import { NO_NOTE } from '../shared/next-release.js';
import { readStream } from '../shared/read-stream.js';
import { amendSource } from './amend-source.js';
import { mergeBatches } from './merge-batches.js';
import type { SqliteOptions } from './open-database.js';
import { asDomainError } from './sqlite-errors.js';
import { writeStream } from './write-stream.js';

export interface SqliteWriter extends Pick<GraphStore, 'merge' | 'mergeStream' | 'amend'> {
  /** Resolves when nothing is being written any more. */
  readonly settled: () => Promise<unknown>;
}

interface WriterOptions extends SqliteOptions {
  readonly database: Database;
  readonly prepare: (text: string) => Statement;
  /** Throws where there is nothing left to write to. */
  readonly beforeMerge: () => void;
}

/** The writing half of a store: one merge at a time, each a transaction. */
export function createSqliteWriter({
  database,
  prepare,
  beforeMerge,
  ...options
}: WriterOptions): SqliteWriter {
  const merge = database.transaction(mergeBatches);
  const amend = database.transaction(amendSource);
  let last: Promise<unknown> = Promise.resolve();

  /** A stream takes many turns; whoever comes meanwhile would wait for its lock, and keep it from going on. */
  const inTurn = async <T>(write: () => T | Promise<T>): Promise<T> => {
    const turn = last.then(async () => {
      beforeMerge();
      return write();
    });
    last = turn.catch(() => undefined);
    try {
      return await turn;
    } catch (error) {
      throw asDomainError(error, options.file);
    }
  };

  const stream = (batches: BatchStream, note: ReleaseNote): Promise<MergeSummary> => {
    if (!database.open) throw new DomainError('STORE_UNAVAILABLE', `The store ${options.file} is closed.`);
    return writeStream({ ...options, database, beforeCommit: beforeMerge }, batches, note);
  };

  return {
    async merge(batches, found = new Map(), note = NO_NOTE) {
      checkBatches(batches);
      return inTurn(() => merge.immediate(prepare, batches, found, note));
    },
    async mergeStream(batches, note = NO_NOTE) {
      return inTurn(async () =>
        // A graph in memory has one connection, and is in memory whole.
        database.memory
          ? merge.immediate(prepare, await allOf(batches), batches.found ?? new Map(), note)
          : stream(batches, note),
      );
    },
    async amend(amendment, note = NO_NOTE) {
      checkAmendment(amendment);
      return inTurn(() => amend.immediate(prepare, amendment, note));
    },
    settled: () => last,
  };
}

async function allOf(stream: BatchStream): Promise<readonly GraphBatch[]> {
  const batches: GraphBatch[] = [];
  for await (const batch of readStream(stream)) batches.push(batch);
  return batches;
}
