/** The first place from `from` on, before `end`, for which this does not hold, as for none behind it; `end` where there is none. */
export function placesBefore(end: number, holds: (at: number) => boolean, from = 0): number {
  let [low, high] = [from, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
