import { compareText, type Ids, textAt } from '../ids.js';

/** For each of the former ids its place among those of now, -1 where it is gone; both ascending. */
export function renumbered(former: Ids, now: Ids): Int32Array {
  const [formerCount, nowCount] = [former.starts.length - 1, now.starts.length - 1];
  const numbers = new Int32Array(formerCount).fill(-1);
  let at = 0;
  for (let number = 0; number < formerCount; number++) {
    const id = textAt(former, number);
    while (at < nowCount && compareText(now, at, id) < 0) at++;
    if (at < nowCount && compareText(now, at, id) === 0) numbers[number] = at;
  }
  return numbers;
}

/** True where every former node has the number that it had, and there are no others. */
export function isUnchanged(numbers: Int32Array, count: number): boolean {
  return numbers.length === count && numbers.every((number, former) => number === former);
}
