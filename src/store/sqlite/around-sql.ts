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
  const tables = kinds.map((kind, at) => sql`k${String(at)} AS MATERIALIZED (${pairsSql(kind)})`);
  const counts = kinds.map((kind, at) => countsSql(kind, `k${at}`));
  const links = kinds.flatMap((kind, at) => (isBrought(kind, request) ? [linksSql(kind, `k${at}`, request)] : []));
  const first = sql`SELECT a, b, type, max(n) AS n FROM (${joined(links, ' UNION ALL ')}) GROUP BY a, b, type ORDER BY min(place), a, b, type ${limit(request.first + 1)}`;
  return sql`WITH asked AS (SELECT DISTINCT value FROM json_each(${bound(JSON.stringify(request.ids))})),
near AS MATERIALIZED (${joined(asked, ' UNION ALL ')}),
${joined(tables, ',\n')}
SELECT (SELECT json_group_array(id) FROM (SELECT id FROM near ORDER BY id)),
(SELECT json_group_array(json_array(id, type, way, n)) FROM (${joined(counts, ' UNION ALL ')} ORDER BY 1, 2, 3)),
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

/** Each pair of a near and a far node, with the place of the first of its claims; along the index alone. */
function pairsSql({ type, direction }: Kind): string {
  const [nearKey, farKey, order] =
    direction === 'OUT' ? ['from_key', 'to_key', 'position'] : ['to_key', 'from_key', 'in_key'];
  return `SELECT e."${nearKey}" AS near, e."${farKey}" AS far, min(e."${order}") AS place, count(*) AS n FROM near CROSS JOIN ${edgeTable(type)} e ON e."${nearKey}" = near."key" WHERE ${goesOn(`e."${farKey}"`)} GROUP BY 1, 2`;
}

function countsSql({ type, direction }: Kind, pairs: string): Sql {
  return sql`SELECT near.id AS id, ${bound(type)} AS type, ${bound(direction)} AS way, k.n AS n FROM (SELECT near, count(*) AS n FROM ${pairs} GROUP BY near) k CROSS JOIN near ON near."key" = k.near`;
}

/**
 * Links from `a` to `b`, numbered within the kind of each near node. Around a single node, which may be a hub, only those that
 * may be brought are put in order.
 */
function linksSql({ type, direction }: Kind, pairs: string, { ids, isAmong, first }: AroundRequest): Sql {
  const far = nodesOfLabels(farLabels(type, direction), 'f');
  const [a, b] = direction === 'OUT' ? ['near.id', far.id] : [far.id, 'near.id'];
  const last = sql`(SELECT place FROM ${pairs} ORDER BY place LIMIT 1 OFFSET ${bound(first)})`;
  const early = new Set(ids).size > 1 ? 'true' : sql`k.place <= coalesce(${last}, k.place)`;
  const among = isAmong ? ' AND k.far IN (SELECT "key" FROM near)' : '';
  return sql`SELECT ${a} AS a, ${b} AS b, ${bound(type)} AS type, k.n AS n, row_number() OVER (PARTITION BY k.near ORDER BY k.place, ${far.id}) AS place FROM ${pairs} k CROSS JOIN near ON near."key" = k.near${far.joins('key', 'k.far')} WHERE ${early}${among}`;
}

/** What the row of `aroundSql` holds. */
export function aroundRow(row: Row): AroundRow {
  return row.map((text) => parsed(text)) as unknown as AroundRow;
}
