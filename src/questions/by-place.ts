import type { ClauseNode } from '../domain/graph-model.js';

/** The order of clauses in which people read them: by document, then by place in it. */
export function byPlace(
  a: Pick<ClauseNode, 'policyId' | 'position'>,
  b: Pick<ClauseNode, 'policyId' | 'position'>,
): number {
  if (a.policyId !== b.policyId) return a.policyId < b.policyId ? -1 : 1;
  return a.position - b.position;
}
