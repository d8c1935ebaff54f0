import type { StreamPart } from '../../domain/graph-batch.js';
import { createEndsCheck } from './ends-check.js';
import type { Manifest } from './manifest.js';
import type { PlacedBatch } from './read-batches.js';
import { readPart } from './read-part.js';

/**
 * Reads an export, or a part of it, as often as it is asked for, and looks whether every relationship has its ends. Of the nodes
 * only the ids are kept in memory.
 */
export function createCheckedReading(
  folder: string,
  manifest: Manifest,
): (part: StreamPart | null) => AsyncGenerator<PlacedBatch> {
  let ends = createEndsCheck();
  let areNodesKnown = false;
  return async function* read(asked) {
    // Relationships alone cannot be told from those that have no ends.
    const part = asked === 'EDGES' && !areNodesKnown ? null : asked;
    if (part !== 'EDGES') ends = createEndsCheck();
    for await (const placed of readPart(folder, manifest, part)) {
      if (part !== 'EDGES') ends.addNodes(placed);
      if (part !== 'NODES') ends.addEdges(placed);
      yield placed;
    }
    ends.refuseMissing();
    areNodesKnown = true;
  };
}
