import { sharedWords } from '../shared-arrays.js';
import type { Run } from './runs.js';

/** Things of different lengths, one behind the other: thing `n` is from `starts[n]` to `starts[n + 1]` of `items`. */
export interface Packed<T extends Uint8Array | Uint16Array> {
  readonly items: T;
  readonly starts: Uint32Array;
}

/** The runs one behind the other, of what was there and what is fresh; `allocate` gives room for so many items. */
export function joinPacked<T extends Uint8Array | Uint16Array>(
  runs: readonly Run[],
  former: Packed<T>,
  fresh: Packed<T>,
  { count, allocate }: { readonly count: number; readonly allocate: (length: number) => T },
): Packed<T> {
  const of = ({ isFresh }: Run): Packed<T> => (isFresh ? fresh : former);
  const lengthOf = (run: Run): number => (of(run).starts[run.to] ?? 0) - (of(run).starts[run.from] ?? 0);
  const items = allocate(runs.reduce((sum, run) => sum + lengthOf(run), 0));
  const starts = sharedWords(count + 1);
  let end = 0;
  for (const run of runs) {
    const own = of(run);
    const begin = own.starts[run.from] ?? 0;
    items.set(own.items.subarray(begin, own.starts[run.to]), end);
    const moved = end - begin;
    for (let at = run.from, place = run.start; at < run.to; at++, place++)
      starts[place] = (own.starts[at] ?? 0) + moved;
    end += lengthOf(run);
  }
  starts[count] = end;
  return { items, starts };
}
