/** Where a number stands among these, which ascend, or the first place behind it. */
export function placeIn(numbers: Uint32Array, number: number): number {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((numbers[middle] ?? 0) < number) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Whether the number is among these, which ascend. */
export function hasNumber(numbers: Uint32Array, number: number): boolean {
  return numbers[placeIn(numbers, number)] === number;
}
