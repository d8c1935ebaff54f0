import { isTurnOver, nextTurn } from '../../domain/turns.js';
import type { GraphqlContext } from '../context.js';
import type { CompiledOperation } from './compile-operation.js';
import type { Run } from './run.js';

/** The `data` of the answer; null where it cannot be given without an error, which is for graphql-js to word and to place. */
export function runOperation(
  { root, placeCount }: CompiledOperation,
  context: GraphqlContext,
  variables: Readonly<Record<string, unknown>>,
): Promise<Record<string, unknown> | null> {
  return new Promise((answer) => {
    let waiting = 1;
    let isOver = false;
    const end = (data: Record<string, unknown> | null): void => {
      isOver = true;
      answer(data);
    };
    const fail = (): void => end(null);
    /** Does a part of the work; the last part that ends makes the answer whole. */
    const part = (work: () => void): void => {
      if (isOver) return;
      try {
        work();
      } catch {
        fail();
        return;
      }
      waiting -= 1;
      if (waiting === 0) end(data);
    };
    let resting: Promise<void> | null = null;
    const run: Run = {
      context,
      variables,
      places: new Array<undefined>(placeCount).fill(undefined),
      later: (promise, put) => {
        waiting += 1;
        promise.then((value) => part(() => put(value)), fail);
      },
      rest: (hasWorked) => {
        // All lists that are being made rest together.
        if (resting === null && hasWorked && isTurnOver())
          resting = nextTurn().then(() => {
            resting = null;
          });
        return resting;
      },
    };
    const data: Record<string, unknown> = {};
    part(() => root(undefined, data, run));
  });
}
