import type { StreamPart } from '../../domain/graph-batch.js';
import { createCounts, refuseOtherCounts } from './counts.js';
import { createEndsCheck } from './ends-check.js';
import { exportFault } from './export-fault.js';
import type { Manifest } from './manifest.js';
import { type PlacedBatch, readBatches } from './read-batches.js';

/** Reads an export, or a part of it, as often as it is asked for. Of the nodes only the ids are kept in memory. */
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
    const counts = createCounts();
    for await (const placed of readBatches(folder, manifest.files, part)) {
      refuseOtherLength(placed);
      if (part !== 'EDGES') ends.addNodes(placed);
      if (part !== 'NODES') ends.addEdges(placed);
      counts.add(placed.batch);
      yield placed;
    }
    ends.refuseMissing();
    areNodesKnown = true;
    refuseOtherCounts(manifest, counts.found(), part);
  };
}

function refuseOtherLength({ batch: { source, document }, lines }: PlacedBatch): void {
  if (document === null || document.text.length === source.characters) return;
  throw exportFault(
    'documents.jsonl',
    lines['documents.jsonl'],
    `the text of ${source.id} has ${document.text.length} characters, and its source says ${source.characters}`,
  );
}
