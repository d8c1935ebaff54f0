import { byCodeUnit } from '../../../domain/by-code-unit.js';
import type { Direction, RelationshipType } from '../../../domain/graph-model.js';
import { labelOfId } from '../../../domain/ids.js';
import { type Adjacency, edgesBegin, edgesEnd } from '../../../projection/adjacency.js';
import { LINK_NAMES, LINKS, PROJECTED_TYPES, type ProjectedLabel } from '../../../projection/links.js';
import { isDocument, numberOf } from '../../../projection/node-ids.js';
import type { Projection } from '../../../projection/projection.js';
import type { Around } from '../../graph-store.js';

type Kind = Around['kinds'][number];

/** Whether the projection knows the relationships of a type: all but those of targets. */
export function isCountedIn(type: RelationshipType): boolean {
  return type === 'HAS_CLAUSE' || PROJECTED_TYPES.includes(type);
}

/** The kinds that a store counted around its known nodes, with those of the other types, in their order. */
export function withCounts(
  projection: Projection,
  { known, kinds }: Pick<Around, 'known' | 'kinds'>,
  types: readonly RelationshipType[],
): readonly Kind[] {
  const own = known.flatMap((id) => countsAt(projection, id, types));
  return [...kinds, ...own].sort(
    (a, b) => byCodeUnit(a.id, b.id) || byCodeUnit(a.type, b.type) || byCodeUnit(a.direction, b.direction),
  );
}

function countsAt(projection: Projection, id: string, types: readonly RelationshipType[]): readonly Kind[] {
  const label = labelOfId(id);
  if (label === 'Target') return [];
  const node = numberOf(projection, label, id);
  const kinds = new Map<string, Kind>();
  const add = (type: RelationshipType, direction: Direction, count: number): void => {
    if (count === 0 || !types.includes(type)) return;
    const key = `${type} ${direction}`;
    // Of a type that joins several labels the far nodes of each are others.
    kinds.set(key, { id, type, direction, count: count + (kinds.get(key)?.count ?? 0) });
  };
  for (const name of LINK_NAMES) {
    const { type, from, to } = LINKS[name];
    if (from === label) add(type, 'OUT', farCount(projection.links[name].out, node));
    if (to === label) add(type, 'IN', farCount(projection.links[name].in, node));
  }
  if (types.includes('HAS_CLAUSE')) addClauses(projection, label, node, add);
  return [...kinds.values()];
}

/** HAS_CLAUSE is a column of clauses. */
function addClauses(
  projection: Projection,
  label: ProjectedLabel,
  node: number,
  add: (type: 'HAS_CLAUSE', direction: Direction, count: number) => void,
): void {
  const { policies, clauses } = projection;
  if (label === 'Policy')
    add('HAS_CLAUSE', 'OUT', (policies.firstClauses[node + 1] ?? 0) - (policies.firstClauses[node] ?? 0));
  if (label === 'Clause') add('HAS_CLAUSE', 'IN', Number(isDocument(projection, clauses.policy[node] ?? 0)));
}

/** Several claims may be of one far node. */
function farCount(adjacency: Adjacency, node: number): number {
  const [begin, end] = [edgesBegin(adjacency, node), edgesEnd(adjacency, node)];
  return end - begin < 2 ? end - begin : new Set(adjacency.far.subarray(begin, end)).size;
}
