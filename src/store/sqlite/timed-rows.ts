import type { Database, Statement } from 'better-sqlite3';
import type { Deadline } from '../shared/deadline.js';
import { queryTimeout } from '../shared/query-timeout.js';
import type { Sql } from './sql-text.js';
import type { Row } from './walk-rows.js';

/** The rows of a statement, unless the deadline passes while it runs: then QUERY_TIMEOUT. */
export type TimedRows = (question: Sql, deadline: Deadline | null) => readonly Row[];

/** How many calls there are for a look at the clock. */
const CALLS_A_LOOK = 64;

/**
 * SQLite cannot be told to stop by the thread that waits for it. But it can ask: statements that look at many rows call
 * `may_go_on` now and then (`goes-on.ts`), which fails when the time is over.
 */
export function createTimedRows(database: Database, prepare: (text: string) => Statement): TimedRows {
  let running: Deadline | null = null;
  let calls = 0;
  const check = (): void => {
    if (running && running.remainingMs() <= 0) throw queryTimeout(running.timeMs);
  };
  database.function('may_go_on', { deterministic: false }, (_row) => {
    if (++calls % CALLS_A_LOOK === 0) check();
    return 1;
  });
  return ({ text, values }, deadline) => {
    running = deadline;
    try {
      check();
      return prepare(text).all(...values) as Row[];
    } finally {
      running = null;
    }
  };
}
