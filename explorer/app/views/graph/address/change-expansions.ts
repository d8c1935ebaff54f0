import type { PathDirection, RelationshipType } from '../../../asking/generated/graphql.js';
import type { Opened } from '../picture/use-picture.js';
import { type Expansion, furtherThan, keyOf } from './expansion.js';

/** What one can be opened by: a relationship in a direction, and how many links there are of it. */
export interface Opening {
  readonly relationship: RelationshipType;
  readonly direction: PathDirection;
  readonly count: number;
}

/** The id of an opened node, which the address may give by its name. */
export function idOf({ expansion, answer }: Opened): string {
  return answer?.nodes[0]?.id ?? expansion.of;
}

/** Opens a node by one relationship, or further where it is open so already. */
export function expandBy(opened: readonly Opened[], id: string, opening: Opening): readonly Expansion[] {
  const { relationship, direction, count } = opening;
  const own = openedBy(opened, id, opening);
  if (own) return expandFurther(opened, own.expansion, count);
  return [...opened.map(({ expansion }) => expansion), { of: id, relationship, direction, first: null }];
}

/** The same expansions, one of them brings more. */
export function expandFurther(
  opened: readonly Opened[],
  expansion: Expansion,
  count: number,
): readonly Expansion[] {
  return opened.map(({ expansion: one }) =>
    keyOf(one) === keyOf(expansion) ? (furtherThan(one, count) ?? one) : one,
  );
}

/** Opens a node by all it has. */
export function expandWholly(expansions: readonly Expansion[], of: string): readonly Expansion[] {
  const whole: Expansion = { of, relationship: null, direction: null, first: null };
  return expansions.some((one) => keyOf(one) === keyOf(whole)) ? expansions : [...expansions, whole];
}

/** Without what this node was opened by; `opening` closes only that. */
export function collapse(opened: readonly Opened[], id: string, opening?: Opening): readonly Expansion[] {
  const own = opening && openedBy(opened, id, opening);
  return opened.filter((one) => (opening ? one !== own : idOf(one) !== id)).map(({ expansion }) => expansion);
}

/** The expansion of this node by exactly this. */
export function openedBy(
  opened: readonly Opened[],
  id: string,
  { relationship, direction }: Opening,
): Opened | undefined {
  return opened.find(
    (one) =>
      idOf(one) === id &&
      one.expansion.relationship === relationship &&
      (one.expansion.direction ?? direction) === direction,
  );
}
