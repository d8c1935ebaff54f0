import { workerData } from 'node:worker_threads';
import { DomainError, type ErrorCode } from '../../domain/errors.js';
import { createDeadline } from '../shared/deadline.js';
import { openDatabase } from './open-database.js';
import type { Sql } from './sql-text.js';
import { createStatementCache } from './statement-cache.js';
import { createTimedRows, type TimedRows } from './timed-rows.js';
import type { Row } from './walk-rows.js';

/** One question of another thread, with what is left of its time. */
export interface QueryTask {
  readonly question: Sql;
  readonly remainingMs: number;
  /** The time there was in all, for messages. */
  readonly timeMs: number;
}

/** What a thread opens: this very file, whatever stands at its path by then. */
export interface ThreadFile {
  readonly file: string;
  /** As `fileIdentity` says it. */
  readonly identity: string;
}

/** An error loses its class and its code on the way between threads, so that it travels as what it says. */
export type QueryOutcome =
  | { readonly rows: readonly Row[] }
  | { readonly refusal: { readonly code: ErrorCode; readonly message: string; readonly details: Readonly<Record<string, unknown>> } }
  | { readonly failure: { readonly code: string; readonly message: string } }; // biome-ignore format: one case a line

/** The thread's own connection, opened with its first question. */
let rowsOf: TimedRows | null = null;

/** Answers one question. */
export function answer({ question, remainingMs, timeMs }: QueryTask): QueryOutcome {
  try {
    rowsOf ??= connect(workerData as ThreadFile);
    return { rows: rowsOf(question, { ...createDeadline(remainingMs), timeMs }) };
  } catch (error) {
    if (error instanceof DomainError)
      return { refusal: { code: error.code, message: error.message, details: error.details } };
    const { code = '', message } = error as { readonly code?: string; readonly message: string };
    return { failure: { code, message } };
  }
}

function connect({ file, identity }: ThreadFile): TimedRows {
  const database = openDatabase({ file, identity, isOpenAlready: true, readOnly: true });
  return createTimedRows(database, createStatementCache(database));
}
