import { placesBefore } from './places-before.js';

/** Where a number stands among these, which ascend, or the first place behind it. */
export function placeIn(numbers: Uint32Array, number: number): number {
  return placesBefore(numbers.length, (at) => (numbers[at] ?? 0) < number);
}

/** Whether the number is among these, which ascend. */
export function hasNumber(numbers: Uint32Array, number: number): boolean {
  return numbers[placeIn(numbers, number)] === number;
}
