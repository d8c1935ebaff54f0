import { type NodeLabel, RELATIONSHIPS, type RelationshipType } from '../../domain/graph-model.js';
import { labelOfId } from '../../domain/ids.js';
import type { Links, LinksRequest } from '../graph-store.js';
import { goesOn } from './goes-on.js';
import { edgeTable, nodeTable } from './names.js';
import { nodesOfLabels } from './nodes-of-labels.js';
import { bound, joined, limit, type Sql, sql } from './sql-text.js';
import type { Row } from './walk-rows.js';

/**
 * One row with one JSON text: a list of links `[from, to, type]`, one more than asked for where there are more. Null where
 * no such relationship can touch such a node: then there is nothing to ask.
 */
export function linksSql({ ids, types, first }: LinksRequest): Sql | null {
  const labels = [...new Set(ids.map(labelOfId))];
  const arms = [...new Set(types)].flatMap((type) => [
    ...armOf(type, 'from_key', RELATIONSHIPS[type].from, labels),
    ...armOf(type, 'to_key', RELATIONSHIPS[type].to, labels),
  ]);
  if (arms.length === 0) return null;
  const keys = labels.map(
    (label) => sql`SELECT n."key" FROM asked CROSS JOIN ${nodeTable(label)} n ON n."id" = asked.value`,
  );
  return sql`WITH asked AS (SELECT DISTINCT value FROM json_each(${bound(JSON.stringify(ids))})),
near AS MATERIALIZED (${joined(keys, ' UNION ALL ')})
SELECT json_group_array(json_array(a, b, type)) FROM (${joined(arms, ' UNION ')} ORDER BY 1, 2, 3 ${limit(first + 1)})`;
}

function armOf(
  type: RelationshipType,
  end: 'from_key' | 'to_key',
  ends: readonly NodeLabel[],
  labels: readonly NodeLabel[],
): readonly Sql[] {
  if (!ends.some((label) => labels.includes(label))) return [];
  const [from, to] = [nodesOfLabels(RELATIONSHIPS[type].from, 'f'), nodesOfLabels(RELATIONSHIPS[type].to, 't')];
  const rows = `near CROSS JOIN ${edgeTable(type)} e ON e."${end}" = near."key"`;
  return [
    sql`SELECT DISTINCT ${from.id} AS a, ${to.id} AS b, ${bound(type)} AS type FROM ${rows}${from.joins('key', 'e."from_key"')}${to.joins('key', 'e."to_key"')} WHERE ${goesOn(`e."${end === 'from_key' ? 'to_key' : 'from_key'}"`)}`,
  ];
} // biome-ignore format: one screen

/** The links from the rows inside the text of `linksSql`. */
export function linksAnswer(rows: readonly Row[], first: number): Links {
  const items = (rows as readonly (readonly [string, string, RelationshipType])[])
    .slice(0, first)
    .map(([from, to, type]) => ({ from, to, type }));
  return { items, isComplete: rows.length <= first };
}
