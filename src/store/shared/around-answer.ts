import type { Direction, RelationshipType } from '../../domain/graph-model.js';
import type { Around } from '../graph-store.js';
import { compareLinks } from './compare-links.js';

/** What is around no nodes. */
export const NOTHING_AROUND: Around = { known: [], kinds: [], links: [], isComplete: true };

/** What both stores bring: ids that there are, kinds, and links in the order in which they are brought, one more than asked for where there are more. */
export type AroundRow = readonly [
  known: readonly string[],
  kinds: readonly (readonly [id: string, type: RelationshipType, direction: Direction, count: number])[],
  links: readonly (readonly [from: string, to: string, type: RelationshipType, claims: number])[],
];

/** The answer from what a store brought, when so many links were asked for. */
export function aroundAnswer([known, kinds, links]: AroundRow, first: number): Around {
  return {
    known,
    kinds: kinds.map(([id, type, direction, count]) => ({ id, type, direction, count })),
    links: links
      .slice(0, first)
      .map(([from, to, type, claims]) => ({ from, to, type, claims }))
      .sort(compareLinks),
    isComplete: links.length <= first,
  };
}
