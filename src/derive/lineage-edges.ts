import type { EdgeClaim } from '../domain/graph-batch.js';
import type { ClauseNode } from '../domain/graph-model.js';
import { inKeyOf } from '../domain/ids.js';
import { LINEAGE_METHOD, type LineageLink } from './derive-lineage.js';

export type LineageEdge = Extract<EdgeClaim, { readonly type: 'IMPLEMENTS' }>;

/** The relationships that links of one lower document become: the best ancestor of a clause is its first. */
export function lineageEdges(
  clauses: readonly ClauseNode[],
  links: readonly LineageLink[],
): readonly LineageEdge[] {
  const byLower = new Map<string, LineageLink[]>();
  for (const link of links) byLower.set(link.lower, [...(byLower.get(link.lower) ?? []), link]);
  return clauses.flatMap((clause) =>
    (byLower.get(clause.id) ?? [])
      .sort((a, b) => b.score - a.score || (a.higher < b.higher ? -1 : 1))
      .map(({ lower, higher, score }, at) => ({
        type: 'IMPLEMENTS' as const,
        from: lower,
        to: higher,
        edge: {
          position: at + 1,
          inKey: inKeyOf(clause),
          key: '',
          ruleId: `derived/${LINEAGE_METHOD}`,
          stated: false,
          evidence: [],
          correctionId: null,
          method: LINEAGE_METHOD,
          score,
        },
      })),
  );
}
