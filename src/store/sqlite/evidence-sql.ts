import type { Evidence } from '../../domain/span.js';
import { joined, type Sql, sql } from './sql-text.js';

/**
 * The evidence of an edge as JSON, which this column holds as a list of objects: only these parts of each, or without parts all of it.
 * Nearly all claims have one piece of evidence, which is read without a list being unrolled.
 */
export function evidenceSql(column: string, parts: readonly (keyof Evidence)[] = []): Sql {
  if (parts.length === 0) return sql`json(${column})`;
  const piece = (value: string, path: string): Sql =>
    sql`json_object(${joined(
      parts.map((part) => sql`'${part}', ${value} -> '${path}${part}'`),
      ', ',
    )})`;
  const all = sql`(SELECT json_group_array(${piece('value', '')}) FROM json_each(${column}))`;
  return sql`CASE json_array_length(${column}) WHEN 1 THEN json_array(${piece(column, '$[0].')}) ELSE ${all} END`;
}
