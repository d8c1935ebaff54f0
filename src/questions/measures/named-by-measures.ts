import { edgesBegin, edgesEnd } from '../../projection/adjacency.js';
import type { Projection } from '../../projection/projection.js';
import { type Lists, listsOfPairs } from '../numbers/lists.js';
import { oncePerProjection } from '../numbers/once-per-projection.js';
import { hasUnit, measureColumnsOf } from './measure-columns.js';
import { PARTS_DEEP } from './measure-plan.js';

/** The cities that each measure names, and its parts without units of their own; one may be there several times. */
export const citiesNamed = oncePerProjection((projection) => namedBy(projection, 'APPLIES_TO_CITY'));

/** The clusters, sub-sectors and groups that each measure names likewise. */
export const clustersNamed = oncePerProjection((projection) => namedBy(projection, 'PROMOTES'));

/** By the place of the measure in `measureColumnsOf`. */
function namedBy(projection: Projection, link: 'APPLIES_TO_CITY' | 'PROMOTES'): Lists {
  const { clauses } = measureColumnsOf(projection);
  const named = projection.links[link].out;
  const within = projection.links.HAS_PART.out;
  return listsOfPairs(clauses.length, (meet) => {
    const look = (measure: number, clause: number, deep: number): void => {
      const end = edgesEnd(named, clause);
      for (let edge = edgesBegin(named, clause); edge < end; edge++) meet(measure, named.far[edge] ?? 0);
      if (deep === 0) return;
      const last = edgesEnd(within, clause);
      for (let edge = edgesBegin(within, clause); edge < last; edge++) {
        const part = within.far[edge] ?? 0;
        if (!hasUnit(projection, part)) look(measure, part, deep - 1);
      }
    };
    for (let measure = 0; measure < clauses.length; measure++)
      look(measure, clauses[measure] ?? 0, PARTS_DEEP);
  });
}
