import type { Statement } from 'better-sqlite3';
import type { GraphBatch, MergeSummary } from '../../domain/graph-batch.js';
import type { ReleaseNote } from '../../domain/release.js';
import { atOnce } from '../../domain/slices.js';
import type { FoundDocuments } from '../graph-store.js';
import { openMerge } from './open-merge.js';

/** Merges checked batches; the caller holds the transaction, and rolls it back where this throws. */
export function mergeBatches(
  prepare: (text: string) => Statement,
  batches: readonly GraphBatch[],
  found: FoundDocuments,
  note: ReleaseNote,
): MergeSummary {
  const merge = openMerge(prepare, note);
  for (const batch of batches) merge.source(batch);
  merge.found(found);
  for (const batch of batches) atOnce(merge.nodes(batch));
  atOnce(merge.settle());
  for (const batch of batches) atOnce(merge.edges(batch));
  return atOnce(merge.close());
}
