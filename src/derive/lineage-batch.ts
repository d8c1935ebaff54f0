import { createHash } from 'node:crypto';
import type { GraphBatch } from '../domain/graph-batch.js';
import type { ClauseNode } from '../domain/graph-model.js';
import { NO_QUALITY } from '../domain/source-quality.js';
import type { LineageLink } from './derive-lineage.js';
import { lineageEdges } from './lineage-edges.js';

/** The owner of what is derived for a lower document, so that deriving it again replaces exactly that. */
export function lineageSourceId(lower: string): string {
  return `derived-lineage-${lower}`;
}

/** The links of a lower document with its clauses, in their order, as one source of kind DERIVED; without edges where there are none. */
export function lineageBatch(
  lower: string,
  clauses: readonly ClauseNode[],
  links: readonly LineageLink[],
): GraphBatch {
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
