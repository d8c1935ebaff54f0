import type { ClauseNode } from '../domain/graph-model.js';

/**
 * Whether a rule stated elsewhere added the unit: its words, of which `at` is the first span, stand outside of the clause.
 * A rule that only gives a unit of the clause's own list its role adds none.
 */
export function isAddedByRule(
  edge: { readonly inherited: boolean },
  at: { readonly start: number },
  { start, end }: Pick<ClauseNode, 'start' | 'end'>,
): boolean {
  return edge.inherited && (at.start < start || at.start >= end);
}
