import { SEARCH_FIELDS, type SearchedFields } from '../../../domain/search.js';
import type { SearchRequest } from '../../graph-store.js';
import { hitStart } from '../../shared/sort-keys.js';
import { luceneQuery, luceneSizes } from './lucene-query.js';

/** A part of the hits that stands, whole, before the next in their order: asked one after another, few are looked at. */
export interface SearchBand {
  readonly query: string;
  /** The tiers of its hits. */
  readonly from: number;
  readonly to: number;
}

/** The greatest size of each band: sizes that many share stand in bands of their own. */
const SIZES = [4, 6, 8, 10, 12, 16, 24, 48, 96, 144, 192, 256, 512, Number.POSITIVE_INFINITY] as const;
const NAME_TIERS = { from: 1, to: 3 } as const;

/** What can be on the page, or behind it: names, headings by size, then all by size; going backwards the other way round. */
export function searchBands(request: SearchRequest): readonly SearchBand[] {
  const { words, labels, page } = request;
  const fields: readonly SearchedFields[] = labels.map((label) => SEARCH_FIELDS[label]);
  const sized = (tier: number, part: 'HEADING' | 'ALL'): readonly SizedBand[] =>
    SIZES.map((to, at) => {
      const from = at === 0 ? 0 : (SIZES[at - 1] ?? 0) + 1;
      return { query: luceneQuery(words, part) + luceneSizes(from, to), from: tier, to: tier, sizes: [from, to] };
    });
  const all: readonly SizedBand[] = [
    ...(fields.some(({ names }) => names.length > 0)
      ? [{ query: luceneQuery(words, 'NAMES'), ...NAME_TIERS, sizes: [0, Number.POSITIVE_INFINITY] as const }]
      : []),
    ...(fields.some(({ heading }) => heading !== null) ? sized(4, 'HEADING') : []),
    ...(fields.some(({ heading, text }) => heading !== null || text !== null) ? sized(5, 'ALL') : []),
  ];
  const [tier, size] = (hitStart(page, labels) ?? []) as readonly [number?, number?];
  const isOpen = ({ from, to, sizes }: SizedBand): boolean => {
    if (tier === undefined || size === undefined) return true;
    const isOne = from === to && to === tier;
    return page.backwards ? from < tier || (isOne ? sizes[0] <= size : from <= tier) : to > tier || (isOne ? sizes[1] >= size : to >= tier);
  };
  const open = all.filter(isOpen).map(({ query, from, to }) => ({ query, from, to }));
  return page.backwards ? open.reverse() : open;
} // biome-ignore format: one screen

interface SizedBand extends SearchBand {
  readonly sizes: readonly [number, number];
}
