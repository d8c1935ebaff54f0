import { placeIn } from './place-in.js';

/** Which numbers there are among many. */
export interface DistinctNumbers {
  /** Ascending. */
  readonly numbers: Uint32Array;
  /** The place of one of them in `numbers`. */
  readonly placeOf: (number: number) => number;
}

/** Where there are so many times fewer than there could be, they are looked for, not looked up. */
const FEW = 16;

/** Those that `eachNumber` tells, about `expected` in all, each below `limit`. The work grows with the first, not with the second, where few are told. */
export function distinctNumbers(
  eachNumber: (meet: (number: number) => void) => void,
  expected: number,
  limit: number,
): DistinctNumbers {
  if (expected * FEW < limit) {
    const found = new Set<number>();
    eachNumber((number) => found.add(number));
    const numbers = Uint32Array.from(found).sort();
    return { numbers, placeOf: (number) => placeIn(numbers, number) };
  }
  // One more than the place; 0 where there is none.
  const places = new Uint32Array(limit);
  let count = 0;
  eachNumber((number) => {
    count += 1 - (places[number] ?? 0);
    places[number] = 1;
  });
  const numbers = new Uint32Array(count);
  let next = 0;
  for (let number = 0; number < limit; number++) {
    if (places[number] === 0) continue;
    numbers[next++] = number;
    places[number] = next;
  }
  return { numbers, placeOf: (number) => (places[number] ?? 0) - 1 };
}
