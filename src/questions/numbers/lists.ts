import { largeWords } from '../../projection/large-arrays.js';

/** A list of numbers for each of many things: that of the nth is `items` from `starts[n]` to before `starts[n + 1]`. */
export interface Lists {
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
}

export function listOf({ starts, items }: Lists, thing: number): Uint32Array {
  return items.subarray(starts[thing], starts[thing + 1]);
}

/** Pairs of a thing and an item as one list for each of `count` things; items in the order in which their pairs are met. */
export function listsOfPairs(
  count: number,
  eachPair: (meet: (thing: number, item: number) => void) => void,
): Lists {
  const starts = largeWords(count + 1);
  eachPair((thing) => {
    starts[thing + 1] = (starts[thing + 1] ?? 0) + 1;
  });
  for (let thing = 0; thing < count; thing++)
    starts[thing + 1] = (starts[thing + 1] ?? 0) + (starts[thing] ?? 0);
  const items = largeWords(starts[count] ?? 0);
  const next = starts.slice(0, count);
  eachPair((thing, item) => {
    const at = next[thing] ?? 0;
    items[at] = item;
    next[thing] = at + 1;
  });
  return { starts, items };
}
