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
import { AFTER_SEPARATOR, orderProperty, SEPARATOR } from './names.js';
import { createParameters } from './parameters.js';
import type { Statement } from './statement.js';

/**
 * One row `[known, kinds, links]`: ids; kinds `[id, type, direction, count]`; and links `[from, to, type, claims]` in the
 * order in which they are brought, one more than asked. Nodes are sought by label, where their ids have an index.
 */
export function aroundStatement(request: AroundRequest): Statement {
  const parameters = createParameters();
  const asked = [...new Set(request.ids)];
  const limit = parameters.add(integer(request.first + 1));
  const near = NODE_LABELS.flatMap((label) => {
    const ids = asked.filter((id) => labelOfId(id) === label);
    return ids.length === 0 ? [] : [{ label, ids: parameters.add(ids) }];
  });
  const known = near.map((one) => `${found(one, 'near')} RETURN near.id AS id`);
  const ways = near.flatMap((one) => WAYS.map((way) => ({ ...way, near: one, types: typesOf(one.label, way.direction) })));
  const counts = ways.flatMap((way) => {
    const types = way.types.filter((type) => request.counted.includes(type));
    return types.length === 0 ? [] : [countsText({ ...way, types })];
  });
  const among = request.isAmong ? { ids: parameters.add(asked), ends: near } : null;
  const brought = ways
    .filter(({ direction }) => direction === (request.direction ?? direction))
    .flatMap((way) => pairsTexts({ ...way, types: way.types.filter((type) => request.types.includes(type)) }, among, limit));
  const text = [
    'CALL () {', known.join('\nUNION ALL\n'), '}',
    'WITH id ORDER BY id WITH collect(id) AS known',
    ...(counts.length === 0 ? ['WITH known, [] AS kinds'] : kindsLines(counts)),
    ...(brought.length === 0 ? ['RETURN known, kinds, [] AS links'] : linksLines(brought, limit)),
  ].join('\n'); // biome-ignore format: one screen
  return { text, parameters: parameters.values };
} // biome-ignore format: one screen

/** Nodes of one label; `ids` is the parameter that names them. */
interface Ends {
  readonly label: NodeLabel;
  readonly ids: string;
}

/** The ends between which links are brought. */
interface Among {
  readonly ids: string;
  readonly ends: readonly Ends[];
}

/** One direction, seen from the nodes `near`. */
interface Way {
  readonly direction: Direction;
  readonly near: Ends;
  readonly types: readonly RelationshipType[];
  /** Of an edge: what orders it first. */
  readonly order: string;
  readonly arrow: (near: string, edge: string, far: string) => string;
}

const WAYS: readonly Pick<Way, 'direction' | 'order' | 'arrow'>[] = [
  { direction: 'IN', order: 'inKey', arrow: (near, edge, far) => `${near}<-[${edge}]-${far}` },
  { direction: 'OUT', order: 'position', arrow: (near, edge, far) => `${near}-[${edge}]->${far}` },
];

function typesOf(label: NodeLabel, direction: Direction): readonly RelationshipType[] {
  const types = Object.keys(RELATIONSHIPS) as RelationshipType[];
  return types.filter((type) => farLabels(type, direction === 'OUT' ? 'IN' : 'OUT').includes(label));
}

function found({ label, ids }: Ends, variable: string): string {
  return `UNWIND ${ids} AS id MATCH (${variable}:${label} {id: id})`;
}

function countsText({ near, direction, types, arrow }: Way): string {
  return `${found(near, 'near')} MATCH ${arrow('(near)', `r:${types.join('|')}`, '(far)')}
RETURN id, type(r) AS type, '${direction}' AS way, count(DISTINCT far) AS count`;
}

/**
 * For each node, type and direction the far nodes `[id, claims]`, in the order of their first claims. Where the near node may be
 * a hub its links are not all looked at: its order is in an index, and a link among known nodes is found from the other end.
 */
function pairsTexts(way: Way, among: Among | null, limit: string): readonly string[] {
  const { direction, near } = way;
  const farEnds = (type: RelationshipType): readonly Ends[] =>
    (among?.ends ?? []).filter(({ label }) => (farLabels(type, direction) as readonly NodeLabel[]).includes(label));
  const types = way.types.filter((type) => among === null || farEnds(type).length > 0);
  const isHub = (type: RelationshipType): boolean => orderProperty(type, direction) !== null;
  const plain = types.filter((type) => !isHub(type)).join('|');
  const where = among === null ? '' : ` WHERE far.id IN ${among.ids}`;
  return [
    ...types.filter(isHub).map((type) =>
      among === null
        ? hubPairsText(way, type, limit)
        : pairsText(way, limit, ['CALL () {', farEnds(type).map((far) =>
            `${found(far, 'far')} MATCH ${way.arrow(`(near:${near.label})`, `r:${type}`, '(far)')} WHERE near.id IN ${near.ids} RETURN near, r, far`,
          ).join('\nUNION ALL\n'), '}'].join('\n')),
    ),
    ...(plain === '' ? [] : [pairsText(way, limit, `${found(near, 'near')} MATCH ${way.arrow('(near)', `r:${plain}`, '(far)')}${where}`)]),
  ];
} // biome-ignore format: one screen

/** Of the edges `r` that are found. */
function pairsText({ direction, order }: Way, limit: string, edges: string): string {
  return `${edges}
WITH near.id AS id, type(r) AS type, far.id AS far, min(r.${order}) AS first, count(r) AS claims ORDER BY first, far
RETURN id, type, '${direction}' AS way, collect([far, claims])[0..${limit}] AS pairs`;
}

/** A far node stands where the first of its claims does: at the others it is left out. */
function hubPairsText({ near, direction, arrow }: Way, type: RelationshipType, limit: string): string {
  const place = orderProperty(type, direction);
  return `${found(near, 'near')} CALL (near) {
MATCH ${arrow('()', `r:${type}`, '(far)')} USING RANGE INDEX SEEK r:${type}(${place})
WHERE r.${place} > near.id + '${SEPARATOR}' AND r.${place} < near.id + '${AFTER_SEPARATOR}'
WITH r, far, COLLECT { MATCH ${arrow('(near)', `one:${type}`, '(far)')} RETURN one.${place} } AS places
WHERE none(place IN places WHERE place < r.${place})
WITH r, far, places ORDER BY r.${place} LIMIT ${limit}
RETURN collect([far.id, size(places)]) AS pairs
}
RETURN id, '${type}' AS type, '${direction}' AS way, pairs`;
}

function kindsLines(counts: readonly string[]): readonly string[] {
  return [
    'CALL () {',
    'CALL () {', counts.join('\nUNION ALL\n'), '}',
    'WITH id, type, way, count ORDER BY id, type, way',
    'RETURN collect([id, type, way, count]) AS kinds',
    '}',
  ];
} // biome-ignore format: one screen

function linksLines(brought: readonly string[], limit: string): readonly string[] {
  return [
    'CALL () {',
    'CALL () {', brought.join('\nUNION ALL\n'), '}',
    'UNWIND range(0, size(pairs) - 1) AS place',
    'WITH id AS near, type, way, pairs[place] AS pair, place',
    "WITH CASE way WHEN 'OUT' THEN near ELSE pair[0] END AS from, CASE way WHEN 'OUT' THEN pair[0] ELSE near END AS to, type, pair[1] AS claims, place",
    'WITH from, to, type, max(claims) AS claims, min(place) AS place',
    `WITH from, to, type, claims ORDER BY place, from, to, type LIMIT ${limit}`,
    'RETURN collect([from, to, type, claims]) AS links',
    '}',
    'RETURN known, kinds, links',
  ];
} // biome-ignore format: one screen
