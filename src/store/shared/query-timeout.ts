import { DomainError } from '../../domain/errors.js';

/** The failure of a reader `within` a time, when the time is over. */
export function queryTimeout(timeMs: number): DomainError {
  return new DomainError(
    'QUERY_TIMEOUT',
    `The store did not answer within ${timeMs} ms: ask for less at once, or allow more time.`,
    { limitMs: timeMs },
  );
}
