import { workerData } from 'node:worker_threads';
import { DomainError, type ErrorCode } from '../../domain/errors.js';
import type { Projection } from '../../projection/projection.js';
import { createDeadline } from '../shared/deadline.js';
import { openDatabase } from './open-database.js';
import { renewedProjection } from './read-projection.js';
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

export interface RenewTask {
  readonly former: Projection;
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
  | { readonly renewed: Projection | null }
  | { readonly refusal: { readonly code: ErrorCode; readonly message: string; readonly details: Readonly<Record<string, unknown>> } }
  | { readonly failure: { readonly code: string; readonly message: string } }; // biome-ignore format: one case a line

/** Several threads have one each, and what they look through is more than any of them could keep. */
const CACHE_KIB = 4 * 1024;

/** The thread's own connection, opened with its first question. */
let connection: Connection | null = null;

/** Answers one question. */
export function answer({ question, endsAt, timeMs }: QueryTask): QueryOutcome {
  const deadline = { ...createDeadline(endsAt - Date.now()), timeMs };
  return outcomeOf(({ rowsOf }) => ({ rows: rowsOf(question, deadline) }));
}

/** Makes the projection of the graph as it is of a former one, where little has changed; arrays are shared with whoever asked, not copied. */
export function renew({ former }: RenewTask): QueryOutcome {
  return outcomeOf((open) => ({ renewed: open.renew(former) }));
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
  readonly renew: (former: Projection) => Projection | null;
}

function connect({ file, identity }: ThreadFile): Connection {
  const database = openDatabase({ file, identity, isOpenAlready: true, readOnly: true, cacheKib: CACHE_KIB });
  const prepare = createStatementCache(database);
  return {
    rowsOf: createTimedRows(database, prepare),
    renew: database.transaction((former: Projection) => renewedProjection(prepare, former)),
  };
}
