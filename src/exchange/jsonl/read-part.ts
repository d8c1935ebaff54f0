import type { StreamPart } from '../../domain/graph-batch.js';
import { createCounts, refuseOtherCounts } from './counts.js';
import { exportFault } from './export-fault.js';
import type { Manifest } from './manifest.js';
import { type PlacedBatch, readBatches } from './read-batches.js';

/** Reads an export, or a part of it: every byte is as the manifest says, and every line in its place and of the right shape. */
export async function* readPart(
  folder: string,
  manifest: Manifest,
  part: StreamPart | null,
): AsyncGenerator<PlacedBatch> {
  const counts = createCounts();
  for await (const placed of readBatches(folder, manifest.files, part)) {
    refuseOtherLength(placed);
    counts.add(placed.batch);
    yield placed;
  }
  refuseOtherCounts(manifest, counts.found(), part);
}

function refuseOtherLength({ batch: { source, document }, lines }: PlacedBatch): void {
  if (document === null || document.text.length === source.characters) return;
  throw exportFault(
    'documents.jsonl',
    lines['documents.jsonl'],
    `the text of ${source.id} has ${document.text.length} characters, and its source says ${source.characters}`,
  );
}
