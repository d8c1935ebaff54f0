import type { GraphqlContext } from '../context.js';
import type { CompiledOperation } from './compile-operation.js';
import { createResting } from './resting.js';
import type { Run } from './run.js';

/**
 * The `data` of the answer; null where it cannot be given without an error, which is for graphql-js to word and to place. `mayWrite`: with a
 * `WrittenList` for each long list, as `answerBytes` writes it.
 */
export function runOperation(
  { root, placeCount }: CompiledOperation,
  context: GraphqlContext,
  variables: Readonly<Record<string, unknown>>,
  mayWrite = false,
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
    const resting = createResting(part);
    const run: Run = {
      context,
      variables,
      places: new Array<undefined>(placeCount).fill(undefined),
      later: (promise, put) => {
        waiting += 1;
        run.laterCount += 1;
        promise.then((value) => part(() => put(value)), fail);
      },
      rest: (hasWorked, goOn) => {
        const rests = !run.isWriting && resting.rest(hasWorked, goOn);
        if (rests) waiting += 1;
        return rests;
      },
      laterCount: 0,
      mayWrite,
      isWriting: false,
    };
    const data: Record<string, unknown> = {};
    part(() => root(undefined, data, run));
  });
}
