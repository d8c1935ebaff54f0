import type { EdgeClaim } from '../../domain/graph-batch.js';
import { createIdNumbers } from '../../store/shared/id-numbers.js';
import { exportFault } from './export-fault.js';
import type { PlacedBatch } from './read-batches.js';

/** Every relationship joins two nodes of the export, which may stand in a later source than the relationship. */
export interface EndsCheck {
  readonly addNodes: (placed: PlacedBatch) => void;
  readonly addEdges: (placed: PlacedBatch) => void;
  /** EXPORT_INVALID, naming the line. */
  readonly refuseMissing: () => void;
}

export function createEndsCheck(): EndsCheck {
  const nodes = createIdNumbers();
  const awaited = new Map<string, { readonly line: number; readonly claim: EdgeClaim }>();
  return {
    addNodes({ batch }) {
      for (const { node } of batch.nodes) {
        nodes.set(node.id, 1);
        if (awaited.size > 0) awaited.delete(node.id);
      }
    },
    addEdges({ batch, lines }) {
      for (const [at, claim] of batch.edges.entries())
        for (const end of [claim.from, claim.to])
          if (!nodes.has(end) && !awaited.has(end))
            awaited.set(end, { line: lines['relationships.jsonl'] + at, claim });
    },
    refuseMissing() {
      for (const [end, { line, claim }] of awaited)
        throw exportFault(
          'relationships.jsonl',
          line,
          `${claim.type} from ${claim.from} to ${claim.to} has no end: nodes.jsonl has no ${end}`,
        );
    },
  };
}
