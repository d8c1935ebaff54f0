import type { Statement } from 'better-sqlite3';
import type { Deadline } from '../shared/deadline.js';
import { queryTimeout } from '../shared/query-timeout.js';

/** The graph as it was when the snapshot was taken, whatever is merged meanwhile. */
export interface Snapshot {
  readonly prepare: (text: string) => Statement;
  /** Lets others have their turn where enough was read at a stretch; QUERY_TIMEOUT when the time is over. */
  readonly breathe: () => Promise<void>;
}

/** Rows that are read before anybody else may have a turn. */
export const SLICE_ROWS = 250;
/** How long others wait at most, roughly. */
const STRETCH_MS = 8;

/** Gives others their turn whenever a stretch of work was long enough. */
export function createBreather(deadline: Deadline | null = null): () => Promise<void> {
  let startedAt = performance.now();
  return async () => {
    if (deadline && deadline.remainingMs() <= 0) throw queryTimeout(deadline.timeMs);
    if (performance.now() - startedAt < STRETCH_MS) return;
    await new Promise((resolve) => setImmediate(resolve));
    startedAt = performance.now();
  };
}
