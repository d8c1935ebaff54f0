import type { NodeLabel } from '../../domain/graph-model.js';
import type { Facet } from '../graph-store.js';
import type { CheckedFacet, CheckedFacets } from '../shared/check-facets.js';
import { conditionSql } from './condition-sql.js';
import { digitOf, edgeTable } from './names.js';
import { nodesOfLabels } from './nodes-of-labels.js';
import { bound, joined, type Sql, sql } from './sql-text.js';
import { parsed, type Row } from './walk-rows.js';

/**
 * One statement for all facets. Its row has a JSON text for each: `[[value, count], …]` in order, then a number: how many
 * values there are.
 */
export function facetsSql(label: NodeLabel, { condition, facets }: CheckedFacets): Sql {
  const near = nodesOfLabels([label], 'n');
  const fulfilling = sql`SELECT ${near.key} AS "key" FROM ${near.table} WHERE may_go_on(${near.key})${conditionSql(condition, near)}`;
  const columns = facets.flatMap((facet, at) => facetColumns(facet, `v${at}`));
  const counts = facets.map(
    (facet, at) =>
      sql`v${String(at)} AS MATERIALIZED (SELECT value, count(*) AS n FROM (${pairsSql(label, facet)}) WHERE value IS NOT NULL GROUP BY value)`,
  );
  return sql`WITH near AS MATERIALIZED (${fulfilling}), ${joined(counts, ', ')} SELECT ${joined(columns, ', ')}`;
} // biome-ignore format: one screen

/** Each node with each of its values once. */
function pairsSql(label: NodeLabel, { path, field, kind }: CheckedFacet): Sql {
  let at = 'near."key"';
  let from = 'near';
  path.forEach(({ type, direction, labels, isNarrowed }, step) => {
    const r = `r${step}`;
    const [nearKey, farKey] = direction === 'OUT' ? ['from_key', 'to_key'] : ['to_key', 'from_key'];
    from += ` CROSS JOIN ${edgeTable(type)} ${r} ON ${r}."${nearKey}" = ${at}`;
    if (isNarrowed) from += ` AND ${r}."${farKey}" % 10 IN (${labels.map(digitOf).join(', ')})`;
    at = `${r}."${farKey}"`;
  });
  const end = nodesOfLabels(path.at(-1)?.labels ?? [label], 'f');
  from += end.joins('key', at);
  const value = end.field(field);
  if (kind !== 'strings')
    return sql`SELECT DISTINCT near."key", ${value} AS value FROM ${from} WHERE may_go_on(${at})`;
  return sql`SELECT DISTINCT near."key", m.value AS value FROM ${from} CROSS JOIN json_each(${value}) m WHERE may_go_on(m.value)`;
}

function facetColumns({ first }: CheckedFacet, counts: string): Sql[] {
  const best = sql`SELECT value, n FROM ${counts} ORDER BY n DESC, value LIMIT ${bound(first)}`;
  return [
    sql`(SELECT json_group_array(json_array(value, n)) FROM (${best}))`,
    sql`(SELECT count(*) FROM ${counts})`,
  ];
}

/** The facets from the row of `facetsSql`. */
export function facetsAnswer(row: Row): readonly Facet[] {
  return Array.from({ length: row.length / 2 }, (_, at) => ({
    values: parsed(row[2 * at]).map(([value, count]) => ({
      value: value as string | number,
      count: Number(count),
    })),
    valueCount: Number(row[2 * at + 1]),
  }));
}
