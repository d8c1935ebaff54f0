import { workerData } from 'node:worker_threads';
import { DomainError, type ErrorCode } from '../../domain/errors.js';
import type { Projection } from '../../projection/projection.js';
import { createDeadline } from '../shared/deadline.js';
import { openDatabase } from './open-database.js';
import { readProjection } from './read-projection.js';
import type { Sql } from './sql-text.js';
import { createStatementCache } from './statement-cache.js';
import { createTimedRows, type TimedRows } from './timed-rows.js';
import type { Row } from './walk-rows.js';

/** One question of another thread, with its time. */
export interface QueryTask {
  readonly question: Sql;
  /** Milliseconds since 1970: threads have the calendar in common. A question that had to wait too long for a thread is not begun. */
  readonly endsAt: number;
  /** The time there was in all, for messages. */
  readonly timeMs: number;
}

export interface ProjectTask {
  readonly former: Projection | null;
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
  | { readonly projection: Projection }
  | { readonly refusal: { readonly code: ErrorCode; readonly message: string; readonly details: Readonly<Record<string, unknown>> } }
  | { readonly failure: { readonly code: string; readonly message: string } }; // biome-ignore format: one case a line

/** The thread's own connection, opened with its first question. */
let connection: Connection | null = null;

/** Answers one question. */
export function answer({ question, endsAt, timeMs }: QueryTask): QueryOutcome {
  const deadline = { ...createDeadline(endsAt - Date.now()), timeMs };
  return outcomeOf(({ rowsOf }) => ({ rows: rowsOf(question, deadline) }));
}

/** Makes the projection of the graph as it is, with the help of a former one; arrays are shared with whoever asked, not copied. */
export function project({ former }: ProjectTask): QueryOutcome {
  return outcomeOf((open) => ({ projection: open.project(former) }));
}

function outcomeOf(work: (open: Connection) => QueryOutcome): QueryOutcome {
  try {
    connection ??= connect(workerData as ThreadFile);
    return work(connection);
  } catch (error) {
    if (error instanceof DomainError)
      return { refusal: { code: error.code, message: error.message, details: error.details } };
    const { code = '', message } = error as { readonly code?: string; readonly message: string };
    return { failure: { code, message } };
  }
}

interface Connection {
  readonly rowsOf: TimedRows;
  readonly project: (former: Projection | null) => Projection;
}

function connect({ file, identity }: ThreadFile): Connection {
  const database = openDatabase({ file, identity, isOpenAlready: true, readOnly: true });
  const prepare = createStatementCache(database);
  return {
    rowsOf: createTimedRows(database, prepare),
    project: database.transaction((former: Projection | null) => readProjection(prepare, former)),
  };
}
