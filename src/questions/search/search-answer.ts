import type { NodeByLabel } from '../../domain/graph-model.js';
import type { HitTier, SearchedLabel } from '../../domain/search.js';
import type { Limited } from '../trust/limited.js';
import type { SearchMatch } from './find-matches.js';

/** A page of what contains all words, best first. */
export interface SearchAnswer extends Limited {
  /** What was looked for: the words of the query, folded. */
  readonly words: readonly string[];
  readonly hits: readonly SearchHitAnswer[];
  /** More in the direction in which the page was asked for. */
  readonly hasMore: boolean;
  readonly totalCount: number | null;
  /** Over all pages; null unless the total was asked for. */
  readonly countsByLabel: Readonly<Record<SearchedLabel, number>> | null;
  /** The best hits of each label that has any, in the order of the best of each; empty unless asked for. */
  readonly groups: readonly SearchGroup[];
}

export interface SearchGroup {
  readonly label: SearchedLabel;
  readonly hits: readonly SearchHitAnswer[];
  /** How many hits of the label there are in all. */
  readonly count: number;
}

export interface SearchHitAnswer {
  readonly label: SearchedLabel;
  readonly node: NodeByLabel[SearchedLabel];
  readonly tier: HitTier;
  readonly cursor: string;
  /** Where the words stand, field by field in the order names, heading, text. */
  readonly matches: readonly SearchMatch[];
  readonly snippet: Snippet;
}

/** A part of one field's value around the first match. */
export interface Snippet {
  readonly field: string;
  readonly text: string;
  /** Where it begins in the value, in UTF-16 code units. */
  readonly start: number;
}
