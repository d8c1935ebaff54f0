import { byCodeUnit } from '../../domain/by-code-unit.js';
import { placesBefore } from '../../domain/places-before.js';
import { compareText, type Ids } from '../ids.js';
import { createRuns, keptNumbers, type Run } from './runs.js';

/** What became of the nodes of a label. */
export interface RenewedLabel {
  readonly count: number;
  readonly runs: readonly Run[];
  /** The number of now of each former node, -1 for one that is gone; null where every node has the number that it had, and there are no others. */
  readonly numbers: Int32Array | null;
}

/** The nodes of a label, by id: those of `read` are as in `fresh`, or gone; all others are as they were. */
export function runsOfIds(former: Ids, fresh: Ids, read: ReadonlySet<string>): RenewedLabel {
  const formerCount = former.starts.length - 1;
  const runs = createRuns();
  const again: (readonly [was: number, now: number])[] = [];
  let isSame = true;
  let [next, freshNext] = [0, 0];
  for (const id of [...read].sort(byCodeUnit)) {
    const place = placeOf(former, id, next);
    const isFormer = place < formerCount && compareText(former, place, id) === 0;
    const isNow = freshNext < fresh.starts.length - 1 && compareText(fresh, freshNext, id) === 0;
    runs.add(false, next, place);
    next = isFormer ? place + 1 : place;
    if (isFormer && isNow) again.push([place, runs.count]);
    if (isNow) {
      runs.add(true, freshNext, freshNext + 1);
      freshNext++;
    }
    isSame &&= isFormer === isNow;
  }
  runs.add(false, next, formerCount);
  const { count } = runs;
  if (isSame) return { count, runs: runs.all(), numbers: null };
  const numbers = keptNumbers(runs.all(), formerCount);
  for (const [was, now] of again) numbers[was] = now;
  return { count, runs: runs.all(), numbers };
}

/** The place of the first that does not come before an id; both ascend. */
function placeOf(ids: Ids, id: string, from: number): number {
  return placesBefore(ids.starts.length - 1, (at) => compareText(ids, at, id) < 0, from);
}
