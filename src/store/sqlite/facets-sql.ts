import type { NodeLabel, RelationshipType } from '../../domain/graph-model.js';
import type { Facet } from '../graph-store.js';
import type { CheckedFacet, CheckedFacets } from '../shared/check-facets.js';
import { conditionSql } from './condition-sql.js';
import { goesOn } from './goes-on.js';
import { digitOf, edgeTable } from './names.js';
import { nodesOfLabels } from './nodes-of-labels.js';
import { joined, limit, type Sql, sql } from './sql-text.js';
import { parsed, type Row } from './walk-rows.js';

/**
 * One statement for all facets. Its row has a JSON text for each: `[[value, count], …]` in order, then a number: how many
 * values there are.
 */
export function facetsSql(label: NodeLabel, { condition, facets }: CheckedFacets): Sql {
  const near = nodesOfLabels([label], 'n');
  const fulfilling = sql`SELECT ${near.key} AS "key" FROM ${near.table} WHERE ${goesOn(near.key)}${conditionSql(condition, near)}`;
  const columns = facets.flatMap((facet, at) => facetColumns(facet, `v${at}`));
  const counts = facets.map(
    (facet, at) => sql`v${String(at)} AS MATERIALIZED (${countsOfValues(label, facet)})`,
  );
  return sql`WITH near AS MATERIALIZED (${fulfilling}), ${joined(counts, ', ')} SELECT ${joined(columns, ', ')}`;
}

/** `value, n` for each value. Counting by the node itself counts keys, which are shorter than ids. */
function countsOfValues(label: NodeLabel, { path, field, kind }: CheckedFacet): Sql {
  const ways = waysOf(path).map(followed);
  const end = nodesOfLabels(path.at(-1)?.labels ?? [label], 'f');
  // A node has one value of its own field; by relationships, or of a list, it may come to one value twice.
  const n = path.length === 0 && kind !== 'strings' ? 'count(*)' : 'count(DISTINCT w.near)';
  const reached = ways.map(({ from, at }) => `SELECT near."key" AS near, ${at} AS far FROM ${from}`).join(' UNION ALL ');
  if (field === 'id') {
    const keys = sql`SELECT w.far AS value, ${n} AS n FROM (${reached}) w WHERE may_go_on(w.near) GROUP BY 1`;
    return sql`SELECT ${end.id} AS value, k.n FROM (${keys}) k${end.joins('key', 'k.value')}`;
  }
  const [value, members] = kind === 'strings' ? ['m.value', ` CROSS JOIN json_each(${end.field(field)}) m`] : [end.field(field), ''];
  return sql`SELECT ${value} AS value, ${n} AS n FROM (${reached}) w${end.joins('key', 'w.far')}${members} WHERE may_go_on(w.near) AND ${value} IS NOT NULL GROUP BY 1`;
} // biome-ignore format: one screen

type Way = readonly (CheckedFacet['path'][number] & { readonly type: RelationshipType })[];

/** A path whose steps may follow several types is as many ways, each of one type a step. */
function waysOf(path: CheckedFacet['path']): readonly Way[] {
  return path.reduce<readonly Way[]>(
    (ways, step) => ways.flatMap((way) => step.types.map((type) => [...way, { ...step, type }])),
    [[]],
  );
}

/** The way from `near` over all its relationships, and the key at which it ends. */
function followed(way: Way): { readonly from: string; readonly at: string } {
  let at = 'near."key"';
  let from = 'near';
  way.forEach(({ type, direction, labels, isNarrowed }, step) => {
    const [nearKey, farKey] = direction === 'OUT' ? ['from_key', 'to_key'] : ['to_key', 'from_key'];
    const far = `r${step}."${farKey}"`;
    from += ` CROSS JOIN ${edgeTable(type)} r${step} ON r${step}."${nearKey}" = ${at}`;
    if (isNarrowed) from += ` AND ${far} % 10 IN (${labels.map(digitOf).join(', ')})`;
    at = far;
  });
  return { from, at };
}

function facetColumns({ first }: CheckedFacet, counts: string): Sql[] {
  const best = sql`SELECT value, n FROM ${counts} ORDER BY n DESC, value ${limit(first)}`;
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
