import { edgesBegin, hasEdges } from '../../projection/adjacency.js';
import type { Projection } from '../../projection/projection.js';
import { hasUnit } from './measure-columns.js';

/** How far above a clause its measure may stand. */
export const ANCESTORS = 6;

/** The nearest clause with a responsible unit, upwards from this one; -1 where there is none. */
export function nearestMeasure(projection: Projection, clause: number): number {
  const above = projection.links.HAS_PART.in;
  let at = clause;
  for (let steps = 0; ; steps++) {
    if (hasUnit(projection, at)) return at;
    if (steps === ANCESTORS || !hasEdges(above, at)) return -1;
    at = above.far[edgesBegin(above, at)] ?? 0;
  }
}
