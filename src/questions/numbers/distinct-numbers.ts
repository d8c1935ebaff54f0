import { eachSlice, type Slices, type Told } from '../../domain/slices.js';
import { largeWords } from '../../projection/large-arrays.js';

/** Which numbers there are among many. */
export interface DistinctNumbers {
  /** Ascending. */
  readonly numbers: Uint32Array;
  /** The place of one of them in `numbers`. */
  readonly placeOf: (number: number) => number;
}

/** Where there are so many times fewer than there could be, they are looked for, not looked up. */
const FEW = 16;

/** Those that are told, about `expected` in all, each below `limit`. The work grows with the first, not with the second, where few are told. */
export function* distinctNumbers(
  told: Told<[number: number]>,
  expected: number,
  limit: number,
): Slices<DistinctNumbers> {
  if (expected * FEW < limit) {
    const found = new Set<number>();
    yield* eachSlice(told.length, (from, to) => told.each(from, to, (number) => found.add(number)));
    const numbers = Uint32Array.from(found).sort();
    const places = new Map<number, number>();
    for (let at = 0; at < numbers.length; at++) places.set(numbers[at] ?? 0, at);
    return { numbers, placeOf: (number) => places.get(number) ?? -1 };
  }
  // One more than the place; 0 where there is none.
  const places = largeWords(limit);
  let count = 0;
  const meet = (number: number): void => {
    count += 1 - (places[number] ?? 0);
    places[number] = 1;
  };
  yield* eachSlice(told.length, (from, to) => told.each(from, to, meet));
  const numbers = largeWords(count);
  let next = 0;
  yield* eachSlice(limit, (from, to) => {
    for (let number = from; number < to; number++) {
      if (places[number] === 0) continue;
      numbers[next++] = number;
      places[number] = next;
    }
  });
  return { numbers, placeOf: (number) => (places[number] ?? 0) - 1 };
}
