import type { SearchedLabel } from '../../domain/search.js';
import type { SearchRequest } from '../graph-store.js';
import { hitStart } from '../shared/sort-keys.js';
import { countsSql, hitsOfTierSql, type SearchScope, type TierPart } from './search-tier-sql.js';
import { joined, limit, type Sql, sql } from './sql-text.js';

/**
 * One statement. Its row has a JSON text: hits `[digit of the label, id, tier, size]`, one more than the page holds where
 * there are more; where the total is wanted, a JSON object of counts by digit; and, where they are wanted, the best of each label.
 */
export function searchSql({ words, labels: asked, policyIds, page, bestOfEach }: SearchRequest): Sql {
  const labels = [...new Set(asked)];
  const after = hitStart(page, labels);
  const { backwards = false, withTotal } = page;
  const scope = { words, policyIds };
  const of = { backwards, first: page.first + 1 };
  const [tier = null, size = 0, id = ''] = after ?? [];
  const start = tier === null ? null : { tier: Number(tier), size: Number(size), id: String(id) };
  const found = hitsSql(scope, { ...of, labels, start });
  const counts = sql`(SELECT json_group_object(digit, n) FROM (${countsSql(scope, labels)}))`;
  return sql`SELECT ${hitsJson(found, backwards)}, ${withTotal ? counts : 'NULL'}, ${bestOfEach === undefined ? 'NULL' : bestSql(labels, scope, bestOfEach)}`;
} // biome-ignore format: one screen

type HitsWanted = Omit<TierPart, 'after'> & {
  readonly start: { readonly tier: number; readonly size: number; readonly id: string } | null;
};

/**
 * SQLite answers the parts of a UNION ALL one after another, and stops where the LIMIT is reached: a tier is asked only where those
 * before it have not enough.
 */
function hitsSql(scope: SearchScope, { start, ...wanted }: HitsWanted): Sql {
  const { backwards, first } = wanted;
  const tiers = ([1, 2, 3, 4, 5] as const).filter((tier) => start === null || (backwards ? tier <= start.tier : tier >= start.tier));
  const parts = (backwards ? [...tiers].reverse() : tiers).flatMap((tier) => {
    const hits = hitsOfTierSql(tier, scope, { ...wanted, after: start?.tier === tier ? start : null });
    return hits === null ? [] : [sql`SELECT * FROM (${hits})`];
  });
  if (parts.length === 0) return sql`SELECT 0 AS digit, '' AS id, 0 AS tier, 0 AS size WHERE false`;
  return sql`${joined(parts, ' UNION ALL ')} ${limit(first)}`;
} // biome-ignore format: one screen

function bestSql(labels: readonly SearchedLabel[], scope: SearchScope, first: number): Sql {
  const ofEach = labels.map((label) => sql`SELECT * FROM (${hitsSql(scope, { labels: [label], backwards: false, first, start: null })})`);
  return hitsJson(joined(ofEach, ' UNION ALL '), false);
} // biome-ignore format: one screen

/** Put in order as they are written: an ORDER BY of their own would have SQLite answer all tiers, to merge them. */
function hitsJson(hits: Sql, backwards: boolean): Sql {
  const by = ['tier', 'size', 'id'].map((part) => `${part}${backwards ? ' DESC' : ''}`).join(', ');
  return sql`(SELECT json_group_array(json_array(digit, id, tier, size) ORDER BY ${by}) FROM (${hits}))`;
} // biome-ignore format: one screen
