import type { Direction, RelationshipType } from '../../domain/graph-model.js';
import type { Around } from '../graph-store.js';
import { compareLinks } from '../shared/compare-links.js';

/** The answer from the row of `aroundStatement`. */
export function readAround([known, kinds, links]: readonly unknown[], first: number): Around {
  const found = links as readonly (readonly [string, string, RelationshipType, number])[];
  return {
    known: known as readonly string[],
    kinds: (kinds as readonly (readonly [string, RelationshipType, Direction, number])[]).map(
      ([id, type, direction, count]) => ({ id, type, direction, count }),
    ),
    links: found
      .slice(0, first)
      .map(([from, to, type, claims]) => ({ from, to, type, claims }))
      .sort(compareLinks),
    isComplete: found.length <= first,
  };
}
