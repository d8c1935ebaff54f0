import { createHash } from 'node:crypto';
import type { GraphBatch } from '../domain/graph-batch.js';
import type { ClauseNode } from '../domain/graph-model.js';
import { NO_QUALITY } from '../domain/source-quality.js';
import { deriveLineage } from './derive-lineage.js';
import { lineageEdges } from './lineage-edges.js';

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
  const links = highers.flatMap((higher) => deriveLineage(clauses, clausesOf(higher)));
  const edges = lineageEdges(clauses, links);
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
      corrections: [],
    },
    document: null,
    nodes: [],
    edges,
  };
}
