import {
  type Direction,
  farLabels,
  NODE_LABELS,
  type NodeLabel,
  RELATIONSHIPS,
  type RelationshipType,
} from '../../../domain/graph-model.js';
import { labelOfId } from '../../../domain/ids.js';
import type { AroundRequest } from '../../graph-store.js';
import { integer } from '../values.js';
import { createParameters, type Parameters } from './parameters.js';
import type { Statement } from './statement.js';

/**
 * One row `[known, kinds, links]`: ids; kinds `[id, type, direction, count]`; and links `[from, to, type, claims]` in the
 * order in which they are brought, one more than asked. Nodes are sought by label, where their ids have an index.
 */
export function aroundStatement(request: AroundRequest): Statement {
  const parameters = createParameters();
  const asked = parameters.add([...new Set(request.ids)]);
  const limit = parameters.add(integer(request.first + 1));
  const types = parameters.add(request.types);
  const labels = NODE_LABELS.flatMap((label) => {
    const ids = [...new Set(request.ids)].filter((id) => labelOfId(id) === label);
    return ids.length === 0 ? [] : [{ label, ids: parameters.add(ids) }];
  });
  const known = labels.map(
    ({ label, ids }) => `UNWIND ${ids} AS id MATCH (n:${label} {id: id}) RETURN n.id AS id`,
  );
  const pairs = labels.flatMap(({ label, ids }) => [
    ...pairsLines(label, ids, 'IN'),
    ...pairsLines(label, ids, 'OUT'),
  ]);
  const isBrought = `type IN ${types}${directionText(request.direction, parameters)}`;
  const among = request.isAmong ? `[one IN pairs WHERE one[0] IN ${asked}]` : 'pairs';
  const text = [
    'CALL () {', known.join('\nUNION ALL\n'), '}',
    'WITH id ORDER BY id WITH collect(id) AS known',
    'CALL () {',
    'CALL () {', pairs.join('\nUNION ALL\n'), '}',
    'WITH id, type, way, pairs ORDER BY id, type, way',
    `RETURN collect([id, type, way, size(pairs)]) AS kinds, collect(CASE WHEN ${isBrought} THEN [id, type, way, ${among}[0..${limit}]] END) AS brought`,
    '}',
    'CALL (brought) {',
    'UNWIND brought AS kind UNWIND range(0, size(kind[3]) - 1) AS place',
    'WITH kind[0] AS near, kind[1] AS type, kind[2] AS way, kind[3][place] AS pair, place',
    "WITH CASE way WHEN 'OUT' THEN near ELSE pair[0] END AS from, CASE way WHEN 'OUT' THEN pair[0] ELSE near END AS to, type, pair[1] AS claims, place",
    'WITH from, to, type, max(claims) AS claims, min(place) AS place',
    `WITH from, to, type, claims ORDER BY place, from, to, type LIMIT ${limit}`,
    'RETURN collect([from, to, type, claims]) AS links',
    '}',
    'RETURN known, kinds, links',
  ].join('\n'); // biome-ignore format: one screen
  return { text, parameters: parameters.values };
}

/** For each node, type and direction the far nodes `[id, claims]`, in the order of their first claims. */
function pairsLines(label: NodeLabel, ids: string, direction: Direction): readonly string[] {
  const types = (Object.keys(RELATIONSHIPS) as RelationshipType[]).filter((type) =>
    farLabels(type, direction === 'OUT' ? 'IN' : 'OUT').includes(label),
  );
  if (types.length === 0) return [];
  const [hop, order] = direction === 'OUT' ? [`-[r:${types.join('|')}]->`, 'position'] : [`<-[r:${types.join('|')}]-`, 'inKey'];
  return [
    `UNWIND ${ids} AS id MATCH (near:${label} {id: id})${hop}(far)
WITH id, type(r) AS type, far.id AS far, min(r.${order}) AS first, count(r) AS claims ORDER BY first, far
RETURN id, type, '${direction}' AS way, collect([far, claims]) AS pairs`,
  ];
} // biome-ignore format: one screen

function directionText(direction: Direction | null, parameters: Parameters): string {
  return direction === null ? '' : ` AND way = ${parameters.add(direction)}`;
}
