import type { NodeLabel } from './graph-model.js';

/** Which fields a search looks into. `names` are what a node is called, `text` is what it says. */
export const SEARCH_FIELDS = {
  Policy: { names: ['title', 'documentNumber'], heading: null, text: null },
  Clause: { names: [], heading: 'heading', text: 'text' },
  Agency: { names: ['name', 'shortName', 'aliases'], heading: null, text: null },
  City: { names: ['name', 'fullName', 'aliases', 'code'], heading: null, text: null },
  Region: { names: ['name', 'aliases', 'code'], heading: null, text: null },
  Cluster: { names: ['name', 'aliases'], heading: null, text: null },
} as const satisfies { readonly [L in NodeLabel]?: SearchedFields };

export interface SearchedFields {
  readonly names: readonly string[];
  readonly heading: string | null;
  readonly text: string | null;
}

export type SearchedLabel = keyof typeof SEARCH_FIELDS;
export const SEARCHED_LABELS = Object.keys(SEARCH_FIELDS) as readonly SearchedLabel[];

/**
 * How well a hit fits, best first; `joined` is all words one behind the other.
 *
 * 1. a name is `joined`; 2. a name begins with `joined`; 3. the names contain every word; 4. the heading does;
 * 5. the words stand in the text, or some here and some there.
 */
export type HitTier = 1 | 2 | 3 | 4 | 5;
