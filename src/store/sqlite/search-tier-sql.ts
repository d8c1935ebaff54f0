import {
  type HitTier,
  SEARCH_FIELDS,
  SEARCHED_LABELS,
  type SearchedFields,
  type SearchedLabel,
} from '../../domain/search.js';
import type { SearchRequest } from '../graph-store.js';
import { goesOn } from './goes-on.js';
import { digitOf } from './names.js';
import { keyOfPlace, placeOf, sizeOfPlace } from './search-place.js';
import { phraseOf, phraseOfBeginning, phraseOfName, tokenOfDocument } from './search-tokens.js';
import { bound, joined, limit, type Sql, sql } from './sql-text.js';

/** What a search looks for, and in which documents. */
export type SearchScope = Pick<SearchRequest, 'words' | 'policyIds'>;

/** The indexes: over names, over headings, and over all that a node holds, where that is more than names. */
type SearchTable = 'search_names' | 'search_headings' | 'search_index';

/** Which hits of a tier are wanted. */
export interface TierPart {
  readonly labels: readonly SearchedLabel[];
  /** Behind this one; null: from the first. */
  readonly after: { readonly size: number; readonly id: string } | null;
  readonly backwards: boolean;
  readonly first: number;
}

/** Longer than anything. */
const SIZE_MAX = 2 ** 22;
const KEY = keyOfPlace('i.rowid');

const TABLES: Readonly<Record<HitTier, SearchTable>> = {
  1: 'search_names',
  2: 'search_names',
  3: 'search_names',
  4: 'search_headings',
  5: 'search_index',
};

/** Those of the labels of which the index has anything. */
function labelsIn(table: SearchTable, labels: readonly SearchedLabel[]): readonly SearchedLabel[] {
  return labels.filter((label) => {
    const { names, heading, text }: SearchedFields = SEARCH_FIELDS[label];
    if (table === 'search_names') return names.length > 0;
    return heading !== null || (table === 'search_index' && text !== null);
  });
}

/**
 * `digit, id, tier, size` of the first hits of a tier, in order; null where none of the labels can have any. The index brings them by
 * size, so it is read until there are enough, and to the end of that size, as equals are put in order by their ids.
 */
export function hitsOfTierSql(tier: HitTier, scope: SearchScope, part: TierPart): Sql | null {
  const table = TABLES[tier];
  const labels = labelsIn(table, part.labels);
  if (labels.length === 0) return null;
  const { after, backwards, first } = part;
  const [sign, way] = backwards ? ['<', ' DESC'] : ['>', ''];
  const from = after === null ? '' : backwards ? beforeSize(sql`${bound(after.size)}`) : fromSize(sql`${bound(after.size)}`);
  const follows = after === null ? '' : sql`${from} AND (s."size", s."id") ${sign} (${bound(after.size)}, ${bound(after.id)})`;
  const match = matchOf(tier, scope.words);
  const rows = sql` FROM ${table} i CROSS JOIN search_rows s ON s."key" = ${KEY} WHERE ${withWords(table, scope, labels, match)} AND ${goesOn(KEY)}${noBetter(tier, scope.words)}${follows}`;
  const last = sql`(SELECT ${sizeOfPlace('i.rowid')}${rows} ORDER BY i.rowid${way} LIMIT 1 OFFSET ${bound(first - 1)})`;
  const near = backwards ? fromSize(sql`coalesce(${last}, 0)`) : beforeSize(sql`coalesce(${last}, ${String(SIZE_MAX)})`);
  return sql`SELECT ${KEY} % 10 AS digit, s."id" AS id, ${String(tier)} AS tier, s."size" AS size${rows}${near} ORDER BY s."size"${way}, s."id"${way} ${limit(first)}`;
} // biome-ignore format: one screen

/** How many hits there are of each of these labels, in columns of digit and number. */
export function countsSql(scope: SearchScope, labels: readonly SearchedLabel[]): Sql {
  const counts = (['search_names', 'search_index'] as const).flatMap((table) => {
    // What has more than names is counted where it is whole.
    const isWhole = (label: SearchedLabel): boolean => table === 'search_index' || labelsIn('search_index', [label]).length === 0;
    const match = scope.words.map(phraseOf).join(' AND ');
    return labelsIn(table, labels).filter(isWhole).map((label) => sql`SELECT ${String(digitOf(label))} AS digit, count(*) AS n FROM ${table} i WHERE ${withWords(table, scope, [label], match)} AND ${goesOn(KEY)}`);
  });
  return joined(counts, ' UNION ALL ');
} // biome-ignore format: one screen

/** Rows `i` of an index that match, of these labels and documents. */
function withWords(table: SearchTable, { policyIds }: SearchScope, labels: readonly SearchedLabel[], words: string): Sql {
  if (policyIds?.length === 0) return sql`false`;
  const isNames = table === 'search_names';
  const documents = policyIds?.map((id) => `"${tokenOfDocument(id)}"`).join(' OR ');
  const match = documents === undefined || isNames ? words : `(${documents}) AND ${words}`;
  const isAll = labelsIn(table, SEARCHED_LABELS).length === labels.length;
  const ofLabels = isAll ? '' : ` AND ${KEY} % 10 IN (${labels.map(digitOf).join(', ')})`;
  const rows = sql`i.tokens MATCH ${bound(match)}${ofLabels}`;
  if (policyIds === null || !isNames) return rows;
  const some = sql`SELECT value FROM json_each(${bound(JSON.stringify(policyIds))})`;
  return sql`${rows} AND ${KEY} IN (SELECT "key" FROM policies WHERE id IN (${some}))`;
} // biome-ignore format: one screen

function matchOf(tier: HitTier, words: readonly string[]): string {
  if (tier === 1) return phraseOfName(words.join(''));
  return tier === 2 ? phraseOfBeginning(words.join('')) : words.map(phraseOf).join(' AND ');
}

/** ` AND …` for what is a hit of no better tier. */
function noBetter(tier: HitTier, words: readonly string[]): Sql | string {
  const name = bound(words.join(''));
  const line = 'char(10)';
  const all = (column: string): Sql =>
    joined(
      words.map((word) => sql`instr(s."${column}", ${bound(word)})`),
      ' AND ',
    );
  switch (tier) {
    case 1:
      return '';
    case 2:
      return sql` AND NOT instr(${line} || s."names" || ${line}, ${line} || ${name} || ${line})`;
    case 3:
      return sql` AND NOT instr(${line} || s."names", ${line} || ${name})`;
    case 4:
      return sql` AND NOT (${all('names')})`;
    case 5:
      return sql` AND NOT (${all('names')}) AND NOT (${all('heading')})`;
  }
}

function fromSize(size: Sql): Sql {
  return sql` AND i.rowid >= ${placeOf(size)}`;
}

/** Of this size or less. */
function beforeSize(size: Sql): Sql {
  return sql` AND i.rowid < ${placeOf(sql`${size} + 1`)}`;
}
