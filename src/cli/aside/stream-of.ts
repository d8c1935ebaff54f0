import { byCodeUnit } from '../../domain/by-code-unit.js';
import type { BatchStream } from '../../domain/graph-batch.js';
import type { KeptBatch } from './kept-batch.js';

/** Batches that were put aside, as a store takes more of them than the memory holds. */
export function streamOf(batches: readonly KeptBatch[]): BatchStream {
  const ordered = [...batches].sort((a, b) => byCodeUnit(a.source.id, b.source.id));
  return {
    sourceIds: ordered.map(({ source }) => source.id),
    async *read(part) {
      for (const { source, document, nodes, edges } of ordered) {
        yield {
          source,
          document: part === 'EDGES' ? null : ((await document?.read()) ?? null),
          nodes: part === 'EDGES' ? [] : nodes(),
          edges: part === 'NODES' ? [] : edges(),
        };
      }
    },
  };
}
