import { createHash } from 'node:crypto';
import type { EdgeClaim, GraphBatch } from '../domain/graph-batch.js';
import type { ClauseNode } from '../domain/graph-model.js';
import { inKeyOf } from '../domain/ids.js';
import { NO_QUALITY } from '../domain/source-quality.js';
import { deriveLineage, LINEAGE_METHOD, type LineageLink } from './derive-lineage.js';

/** The owner of what is derived for a lower document, so that deriving it again replaces exactly that. */
export function lineageSourceId(lower: string): string {
  return `derived-lineage-${lower}`;
}

/** What a lower document takes up of its higher ones, as one source of kind DERIVED; without edges where it is nothing. */
export function lineageBatch(
  lower: string,
  highers: readonly string[],
  clausesOf: (policyId: string) => readonly ClauseNode[],
): GraphBatch {
  const clauses = clausesOf(lower);
  const edges = edgesOf(
    clauses,
    highers.flatMap((higher) => deriveLineage(clauses, clausesOf(higher))),
  );
  const id = lineageSourceId(lower);
  return {
    source: {
      id,
      kind: 'DERIVED',
      file: id,
      sha256: createHash('sha256').update(JSON.stringify(edges)).digest('hex'),
      characters: 0,
      // Nobody loads it: it comes and goes with the documents.
      loadedAt: null,
      diagnostics: [],
      unresolved: [],
      quality: NO_QUALITY,
    },
    nodes: [],
    edges,
  };
}

/** The best ancestor of a clause is its first. */
function edgesOf(clauses: readonly ClauseNode[], links: readonly LineageLink[]): readonly EdgeClaim[] {
  return clauses.flatMap((clause) =>
    links
      .filter(({ lower }) => lower === clause.id)
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
          method: LINEAGE_METHOD,
          score,
        },
      })),
  );
}
