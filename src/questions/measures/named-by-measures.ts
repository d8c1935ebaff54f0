import { eachWithEdges, edgesBegin, edgesEnd } from '../../projection/adjacency.js';
import { largeWords } from '../../projection/large-arrays.js';
import type { Projection } from '../../projection/projection.js';
import { type Lists, listsOfPairs } from '../numbers/lists.js';
import { oncePerProjection } from '../numbers/once-per-projection.js';
import { measureColumnsOf } from './measure-columns.js';
import { PARTS_DEEP } from './measure-plan.js';

/** The cities that each measure names, and its parts without units of their own; one may be there several times. */
export const citiesNamed = oncePerProjection((projection) => namedBy(projection, 'APPLIES_TO_CITY'));

/** The clusters, sub-sectors and groups that each measure names likewise. */
export const clustersNamed = oncePerProjection((projection) => namedBy(projection, 'PROMOTES'));

/** By the place of the measure in `measureColumnsOf`. One goes from the words upwards: most clauses name nothing. */
function namedBy(projection: Projection, link: 'APPLIES_TO_CITY' | 'PROMOTES'): Lists {
  const { clauses } = measureColumnsOf(projection);
  const named = projection.links[link].out;
  const above = projection.links.HAS_PART.in;
  // By clause one more than its place among the measures; 0 where it is none.
  const places = largeWords(projection.clauses.count);
  for (let place = 0; place < clauses.length; place++) places[clauses[place] ?? 0] = place + 1;
  return listsOfPairs(clauses.length, (meet) => {
    const tell = (clause: number, deep: number, begin: number, end: number): void => {
      const place = places[clause] ?? 0;
      if (place > 0) for (let edge = begin; edge < end; edge++) meet(place - 1, named.far[edge] ?? 0);
      if (place > 0 || deep === 0) return;
      const last = edgesEnd(above, clause);
      for (let edge = edgesBegin(above, clause); edge < last; edge++)
        tell(above.far[edge] ?? 0, deep - 1, begin, end);
    };
    eachWithEdges(named, (clause, begin, end) => tell(clause, PARTS_DEEP, begin, end));
  });
}
