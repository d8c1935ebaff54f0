import {
  type Direction,
  farLabels,
  type NodeLabel,
  RELATIONSHIPS,
  type RelationshipType,
} from '../../domain/graph-model.js';
import { labelOfId } from '../../domain/ids.js';
import type { AroundRequest } from '../graph-store.js';
import type { AroundRow } from '../shared/around-answer.js';
import { goesOn } from './goes-on.js';
import { edgeTable, nodeTable } from './names.js';
import { nodesOfLabels } from './nodes-of-labels.js';
import { bound, joined, limit, type Sql, sql } from './sql-text.js';
import { parsed, type Row } from './walk-rows.js';

/**
 * One row with three JSON texts: the ids that there are; kinds `[id, type, direction, count]`; and links `[from, to, type,
 * claims]` in the order in which they are brought, one more than asked for where there are more. No ids, nothing to ask.
 */
export function aroundSql(request: AroundRequest): Sql {
  const labels = [...new Set(request.ids.map(labelOfId))];
  const asked = labels.map(
    (label) =>
      sql`SELECT n."key" AS "key", n."id" AS id FROM asked CROSS JOIN ${nodeTable(label)} n ON n."id" = asked.value`,
  );
  const kinds = kindsOf(labels);
  const counts = kinds.filter(({ type }) => request.counted.includes(type)).map(countsSql);
  const brought = kinds.filter((kind) => isBrought(kind, request));
  const tables = brought.flatMap((kind, at) => pairsTables(kind, request, `k${at}`));
  const links = brought.map((kind, at) => linksSql(kind, `k${at}`, request));
  const first = sql`SELECT a, b, type, max(n) AS n FROM (${joined(links, ' UNION ALL ')}) GROUP BY a, b, type ORDER BY min(place), a, b, type ${limit(request.first + 1)}`;
  return sql`WITH asked AS (SELECT DISTINCT value FROM json_each(${bound(JSON.stringify(request.ids))})),
${joined([sql`near AS MATERIALIZED (${joined(asked, ' UNION ALL ')})`, ...tables], ',\n')}
SELECT (SELECT json_group_array(id) FROM (SELECT id FROM near ORDER BY id)),
${counts.length === 0 ? `'[]'` : sql`(SELECT json_group_array(json_array(id, type, way, n)) FROM (${joined(counts, ' UNION ALL ')} ORDER BY 1, 2, 3))`},
${links.length === 0 ? `'[]'` : sql`(SELECT json_group_array(json_array(a, b, type, n)) FROM (${first}))`}`;
} // biome-ignore format: one screen

/** The links of one type and direction. */
interface Kind {
  readonly type: RelationshipType;
  readonly direction: Direction;
}

function kindsOf(labels: readonly NodeLabel[]): readonly Kind[] {
  const types = Object.keys(RELATIONSHIPS) as RelationshipType[];
  return types
    .flatMap((type) => [{ type, direction: 'IN' } as const, { type, direction: 'OUT' } as const])
    .filter(({ type, direction }) =>
      farLabels(type, direction === 'OUT' ? 'IN' : 'OUT').some((label) => labels.includes(label)),
    );
}

function isBrought({ type, direction }: Kind, request: AroundRequest): boolean {
  return request.types.includes(type) && direction === (request.direction ?? direction);
}

/** How many far nodes each near one has; along the index alone. */
function countsSql({ type, direction }: Kind): Sql {
  const [near, far] = direction === 'OUT' ? ['from_key', 'to_key'] : ['to_key', 'from_key'];
  return sql`SELECT near.id AS id, ${bound(type)} AS type, ${bound(direction)} AS way, count(DISTINCT e."${far}") AS n FROM near CROSS JOIN ${edgeTable(type)} e ON e."${near}" = near."key" WHERE ${goesOn(`e."${far}"`)} GROUP BY near.id`;
}

/** The table `name`: pairs of a near and a far node, with the place of the first of its claims and how many these are; null where that is still to be counted. */
function pairsTables({ type, direction }: Kind, { isAmong, first }: AroundRequest, name: string): readonly Sql[] {
  const edges = edgeTable(type);
  const [near, far, order] = direction === 'OUT' ? ['from_key', 'to_key', 'position'] : ['to_key', 'from_key', 'in_key'];
  const table = (pairs: Sql): Sql => sql`${name} AS MATERIALIZED (${pairs})`;
  const pair = `SELECT e."${near}" AS near, e."${far}" AS far, min(e."${order}") AS place`;
  // Few relationships leave a node; as many as you like reach one.
  if (isAmong || direction === 'OUT') {
    const among = isAmong ? ' AND e."to_key" IN (SELECT "key" FROM near)' : '';
    return [table(sql`${pair}, count(*) AS n FROM near CROSS JOIN ${edges} e ON e."from_key" = near."key" WHERE ${goesOn('e."to_key"')}${among} GROUP BY 1, 2`)];
  }
  // Of a hub only the first claims are looked at: twice as many as nodes may be brought, or all where these are of too few nodes.
  const early = sql`SELECT e."from_key" AS far, e."in_key" AS place FROM ${edges} e WHERE e."to_key" = near."key" ORDER BY e."in_key" ${limit(2 * (first + 1))}`;
  const lasts = `${name}_last`;
  return [
    sql`${lasts} AS MATERIALIZED (SELECT near."key" AS "key", (SELECT iif(count(DISTINCT far) > ${bound(first)}, max(place), ${bound(AFTER_ALL)}) FROM (${early})) AS place FROM near)`,
    table(sql`${pair}, iif(last.place = ${bound(AFTER_ALL)}, count(*), NULL) AS n FROM ${lasts} last CROSS JOIN ${edges} e ON e."to_key" = last."key" AND e."in_key" <= last.place WHERE ${goesOn('e."from_key"')} GROUP BY 1, 2`),
  ];
} // biome-ignore format: one screen

/** No text comes behind it. */
const AFTER_ALL = '\u{10FFFF}';

/** Links from `a` to `b`, numbered within the kind of each near node: of each those that may be brought. */
function linksSql({ type, direction }: Kind, pairs: string, { first }: AroundRequest): Sql {
  const far = nodesOfLabels(farLabels(type, direction), 'f');
  const [a, b] = direction === 'OUT' ? ['near.id', far.id] : [far.id, 'near.id'];
  const early = `SELECT near, far, place, n, rank() OVER (PARTITION BY near ORDER BY place) AS early FROM ${pairs}`;
  // Still to be counted are those of a hub; few others leave where they do.
  const count = `coalesce(k.n, (SELECT count(*) FROM ${edgeTable(type)} e WHERE e."from_key" = k.far AND +e."to_key" = k.near))`;
  return sql`SELECT ${a} AS a, ${b} AS b, ${bound(type)} AS type, ${count} AS n, row_number() OVER (PARTITION BY k.near ORDER BY k.place, ${far.id}) AS place FROM (${early}) k CROSS JOIN near ON near."key" = k.near${far.joins('key', 'k.far')} WHERE k.early <= ${bound(first + 1)}`;
}

/** What the row of `aroundSql` holds. */
export function aroundRow(row: Row): AroundRow {
  return row.map((text) => parsed(text)) as unknown as AroundRow;
}
