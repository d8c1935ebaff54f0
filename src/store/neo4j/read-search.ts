import { encodeCursor } from '../../domain/page.js';
import { type HitTier, SEARCHED_LABELS, type SearchedLabel } from '../../domain/search.js';
import type { SearchHit, SearchPage, SearchRequest } from '../graph-store.js';
import { readPage } from './read-page.js';

type Hit = readonly [label: SearchedLabel, id: string, tier: HitTier, size: number];

/** The answer of a search from the row of `searchStatement`. */
export function readSearch({ page }: SearchRequest, row: readonly unknown[]): SearchPage {
  const [hits, totals, best] = row as readonly [
    readonly Hit[],
    readonly number[] | null,
    readonly Hit[] | null,
  ];
  const { items, hasNextPage } = readPage(hits, page);
  return {
    items: items.map(hitOf),
    hasNextPage,
    totalCount: totals?.reduce((sum, count) => sum + count, 0) ?? null,
    countsByLabel: totals && countsOf(totals),
    bestOfEach: best?.map(hitOf) ?? null,
  };
}

function hitOf([label, id, tier, size]: Hit): SearchHit {
  return { label, id, tier, cursor: encodeCursor([tier, size, id]) };
}

function countsOf(totals: readonly number[]): Readonly<Record<SearchedLabel, number>> {
  const counts = SEARCHED_LABELS.map((label, at) => [label, totals[at] ?? 0]);
  return Object.fromEntries(counts) as Record<SearchedLabel, number>;
}
