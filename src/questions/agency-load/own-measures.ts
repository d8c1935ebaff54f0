import { atOnce } from '../../domain/slices.js';
import { idsOfClauses } from '../../projection/node-ids.js';
import type { MeasuresInScope } from '../measures/measures-in-scope.js';
import { PARTS, type ToldParts } from '../measures/part.js';
import type { RoleCounts } from '../measures/role-counts.js';
import { tallyParts } from '../measures/tally-parts.js';

/** A measure with an agency's parts in it is one number, an item: `place in the scope * PARTS + parts`. */

/** The place in the scope of an item's measure. */
export function measureOf(item: number): number {
  return Math.floor(item / PARTS);
}

/** So many counts of the items that `eachItem` tells, in the order of places. */
export function tallyItems(
  { projection, columns, measures }: MeasuresInScope,
  counts: number,
  eachItem: (meet: (count: number, item: number) => void) => void,
): (count: number) => RoleCounts {
  const told: ToldParts = {
    length: 1,
    each: (_from, _to, meet) =>
      eachItem((count, item) => {
        meet(count, columns.clauses[measures[measureOf(item)] ?? 0] ?? 0, item % PARTS);
      }),
  };
  return atOnce(tallyParts(counts, told, (clauses) => idsOfClauses(projection, clauses))).countsOf;
}
