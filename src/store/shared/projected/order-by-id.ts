import { textAt } from '../../../projection/ids.js';
import type { ProjectedLabel } from '../../../projection/links.js';
import { columnsOf } from '../../../projection/node-ids.js';
import type { Projection } from '../../../projection/projection.js';

/** The nodes of a label by id, as `find` orders them. */
export interface OrderById {
  readonly count: number;
  readonly nodeAt: (place: number) => number;
  readonly placeOf: (node: number) => number;
}

/** Null where clauses have ids that do not begin with those of their policies. */
export function orderById(projection: Projection, label: ProjectedLabel): OrderById | null {
  const { count } = columnsOf(projection, label);
  if (label !== 'Clause') return { count, nodeAt: (place) => place, placeOf: (node) => node };
  if (projection.clauses.odd.length > 0) return null;
  const known = KNOWN.get(projection) ?? orderOfClauses(projection);
  KNOWN.set(projection, known);
  return known;
}

const KNOWN = new WeakMap<Projection, OrderById>();

/** In the order of what the ids of their clauses begin with. */
function policiesByPrefix({ count, ids }: Projection['policies']): Uint32Array {
  const prefixes = Array.from({ length: count }, (_, policy) => `${textAt(ids, policy)}:`);
  return Uint32Array.from(prefixes.keys()).sort((a, b) =>
    (prefixes[a] ?? '') < (prefixes[b] ?? '') ? -1 : 1,
  );
}

/** Clauses are numbered by place; what stands behind the id of their policy begins with a colon. */
function orderOfClauses({ policies, clauses }: Projection): OrderById {
  const { firstClauses } = policies;
  const nodes = new Uint32Array(clauses.count);
  const places = new Uint32Array(clauses.count);
  let place = 0;
  for (const policy of policiesByPrefix(policies)) {
    const end = firstClauses[policy + 1] ?? 0;
    for (let at = firstClauses[policy] ?? 0; at < end; at++, place++) {
      const clause = clauses.byId[at] ?? 0;
      nodes[place] = clause;
      places[clause] = place;
    }
  }
  return { count: clauses.count, nodeAt: (at) => nodes[at] ?? 0, placeOf: (node) => places[node] ?? 0 };
}
