import type { Deadline } from '../shared/deadline.js';
import { queryTimeout } from '../shared/query-timeout.js';

/** How long others wait at most, roughly. */
const STRETCH_MS = 8;

/** Gives others their turn whenever a stretch of work was long enough; QUERY_TIMEOUT when the time is over. */
export function createBreather(deadline: Deadline | null = null): () => Promise<void> {
  let startedAt = performance.now();
  return async () => {
    if (deadline && deadline.remainingMs() <= 0) throw queryTimeout(deadline.timeMs);
    if (performance.now() - startedAt < STRETCH_MS) return;
    await new Promise((resolve) => setImmediate(resolve));
    startedAt = performance.now();
  };
}
