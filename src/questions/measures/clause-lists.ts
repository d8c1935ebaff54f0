import { eachSlice, type Slices } from '../../domain/slices.js';
import { largeWords } from '../../projection/large-arrays.js';
import { listOf } from '../numbers/lists.js';
import { ASSIGNED, FIRST_LISTED, LEAD, PARTS, SUPPORT, type ToldParts } from './part.js';
import { CLAUSE_IDS_MAX } from './role-counts.js';

/** A part of which each count lists the clauses. */
export type Listed = typeof LEAD | typeof SUPPORT | typeof ASSIGNED | typeof FIRST_LISTED;
const LISTED: readonly Listed[] = [LEAD, SUPPORT, ASSIGNED, FIRST_LISTED];

/** Which clauses are in each of many counts with which part. */
export interface ClauseLists {
  /** Their numbers in the order in which they were told, at most CLAUSE_IDS_MAX. */
  readonly of: (count: number, listed: Listed) => Uint32Array;
}

/** Lists what is told; `met` has for each count how often each sum of parts is. */
export function* clauseLists(counts: number, met: Uint32Array, told: ToldParts): Slices<ClauseLists> {
  const width = LISTED.length;
  const starts = largeWords(counts * width + 1);
  yield* eachSlice(counts, (from, to) => {
    for (let count = from; count < to; count++) {
      for (let which = 0; which < width; which++) {
        const length = Math.min(CLAUSE_IDS_MAX, timesOf(met, count, LISTED[which] ?? 0));
        const at = count * width + which;
        starts[at + 1] = (starts[at] ?? 0) + length;
      }
    }
  });
  const items = largeWords(starts[counts * width] ?? 0);
  const next = starts.slice(0, -1);
  const meet = (count: number, clause: number, part: number): void => {
    for (let which = 0; which < width; which++) {
      if ((part & (LISTED[which] ?? 0)) === 0) continue;
      const at = count * width + which;
      const place = next[at] ?? 0;
      if (place === starts[at + 1]) continue;
      items[place] = clause;
      next[at] = place + 1;
    }
  };
  yield* eachSlice(told.length, (from, to) => told.each(from, to, meet));
  return {
    of: (count, listed) => listOf({ starts, items }, count * width + LISTED.indexOf(listed)),
  };
}

function timesOf(met: Uint32Array, count: number, bit: number): number {
  let times = 0;
  for (let part = bit; part < PARTS; part++) if ((part & bit) !== 0) times += met[count * PARTS + part] ?? 0;
  return times;
}
