import { DomainError } from '../../domain/errors.js';
import type { GraphHistory } from '../../store/graph-history.js';
import type { GraphReader } from '../../store/graph-store.js';

/**
 * The same reader, or history, which may be asked so often. A nested question is one call and a named one a few, whatever the size of the
 * answer; but each place of a query that goes on from a clause behind a relationship (`statedBy`, `repeats`) is one more, and
 * such places can be nested. Passing the limit fails with QUERY_TOO_LARGE.
 */
export function limitStoreCalls<T extends GraphReader | GraphHistory>(reader: T, callsMax: number): T {
  let calls = 0;
  return new Proxy(reader, {
    get: (target, name) => {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function') return method;
      const call = (args: readonly unknown[]): unknown => {
        calls += 1;
        if (calls > callsMax) throw tooManyCalls(callsMax);
        return Reflect.apply(method, target, args);
      };
      // What gives one item after the other is no promise.
      if (name === 'batches') return (...args: readonly unknown[]) => call(args);
      return async (...args: readonly unknown[]) => call(args);
    },
  });
}

function tooManyCalls(limit: number): DomainError {
  return new DomainError(
    'QUERY_TOO_LARGE',
    `The query asks the store more than ${limit} times. Ask in several queries, with fewer questions at once, or with fewer places that go on from \`statedBy\` and \`repeats\`.`,
    { limit },
  );
}
