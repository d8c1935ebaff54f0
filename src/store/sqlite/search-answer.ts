import { encodeCursor, type PageRequest } from '../../domain/page.js';
import { type HitTier, SEARCHED_LABELS, type SearchedLabel } from '../../domain/search.js';
import type { SearchHit, SearchPage } from '../graph-store.js';
import { digitOf, labelOfKey } from './names.js';
import { pageOf } from './walk-answer.js';
import { parsed, type Row } from './walk-rows.js';

/** The page from the row of `searchSql`. */
export function searchAnswer(page: PageRequest, [hits, counts, best]: Row): SearchPage {
  const byDigit = JSON.parse(String(counts ?? 'null')) as Readonly<Record<string, number>> | null;
  const countOf = (label: SearchedLabel): number => byDigit?.[digitOf(label)] ?? 0;
  const countsByLabel = Object.fromEntries(SEARCHED_LABELS.map((label) => [label, countOf(label)]));
  const total = SEARCHED_LABELS.reduce((sum, label) => sum + countOf(label), 0);
  const found = pageOf(parsed(hits), page, total, hitOf);
  return {
    ...found,
    countsByLabel: page.withTotal ? (countsByLabel as Record<SearchedLabel, number>) : null,
    bestOfEach: typeof best === 'string' ? parsed(best).map(hitOf) : null,
  };
}

function hitOf(row: Row): SearchHit {
  const [digit, id, tier, size] = row as readonly [number, string, HitTier, number];
  const label = labelOfKey(digit) as SearchedLabel;
  return { label, id, tier, cursor: encodeCursor([tier, size, id]) };
}
