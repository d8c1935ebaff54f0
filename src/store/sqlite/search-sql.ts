import type { SearchRequest } from '../graph-store.js';
import { hitStart } from '../shared/sort-keys.js';
import { digitOf } from './names.js';
import { phraseOf } from './search-tokens.js';
import { bound, joined, type Sql, sql } from './sql-text.js';

/**
 * One statement. Its row has a JSON text: hits `[digit of the label, id, tier, size]`, one more than the page holds where
 * there are more; where the total is wanted, a JSON object of counts by digit; and, where they are wanted, the best of each label.
 */
export function searchSql({ words, labels, policyIds, page, bestOfEach }: SearchRequest): Sql {
  const after = hitStart(page, labels);
  const { backwards = false, first, withTotal } = page;
  const follows = after
    ? sql` WHERE (tier, size, id) ${backwards ? '<' : '>'} (${joined(after.map((part) => bound(part)), ', ')})`
    : '';
  const by = ['tier', 'size', 'id'].map((part) => `${part}${backwards ? ' DESC' : ''}`).join(', ');
  const items = sql`SELECT * FROM hits${follows} ORDER BY ${by} LIMIT ${bound(first + 1)}`;
  const counts = sql`(SELECT json_group_object(digit, n) FROM (SELECT digit, count(*) AS n FROM hits GROUP BY digit))`;
  const placed = 'SELECT *, row_number() OVER (PARTITION BY digit ORDER BY tier, size, id) AS place FROM hits';
  const best = bestOfEach === undefined ? 'NULL' : sql`(SELECT json_group_array(json_array(digit, id, tier, size)) FROM (SELECT * FROM (${placed}) WHERE place <= ${bound(bestOfEach)} ORDER BY tier, size, id))`;
  const isReadOften = withTotal || bestOfEach !== undefined;
  const match = words.map(phraseOf).join(' AND ');
  return sql`WITH hits AS ${isReadOften ? 'MATERIALIZED ' : ''}(
SELECT s."key" % 10 AS digit, s."id" AS id, s."size" AS size, ${tierSql(words)} AS tier
FROM search_index i CROSS JOIN search_rows s ON s."key" = i.rowid
WHERE i.tokens MATCH ${bound(match)} AND may_go_on(i.rowid) AND i.rowid % 10 IN (${labels.map(digitOf).join(', ')})${withinPolicies(policyIds)})
SELECT (SELECT json_group_array(json_array(digit, id, tier, size)) FROM (${items})), ${withTotal ? counts : 'NULL'}, ${best}`;
} // biome-ignore format: one screen

/** HitTier: the index has found all words somewhere, so what fits nothing better is of the last. */
function tierSql(words: readonly string[]): Sql {
  const name = bound(words.join(''));
  const all = (column: string): Sql =>
    joined(
      words.map((word) => sql`instr(s."${column}", ${bound(word)})`),
      ' AND ',
    );
  const line = 'char(10)';
  return sql`CASE
WHEN instr(${line} || s."names" || ${line}, ${line} || ${name} || ${line}) THEN 1
WHEN instr(${line} || s."names", ${line} || ${name}) THEN 2
WHEN ${all('names')} THEN 3 WHEN ${all('heading')} THEN 4 ELSE 5 END`;
}

function withinPolicies(ids: readonly string[] | null): Sql | string {
  if (ids === null) return '';
  const some = sql`SELECT value FROM json_each(${bound(JSON.stringify(ids))})`;
  return sql` AND i.rowid IN (SELECT "key" FROM clauses WHERE policy_id IN (${some}) UNION ALL SELECT "key" FROM policies WHERE id IN (${some}))`;
} // biome-ignore format: one line
