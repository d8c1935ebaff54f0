import type { Statement } from 'better-sqlite3';
import type { BatchStream, MergeSummary } from '../../domain/graph-batch.js';
import type { ReleaseNote } from '../../domain/release.js';
import { readStream } from '../shared/read-stream.js';
import { createBreather } from './breather.js';
import { takeIndexesAway } from './filling-indexes.js';
import { openMerge } from './open-merge.js';
import { runInTurns } from './run-in-turns.js';

/**
 * As `mergeBatches`, of batches that are read one by one: first what they say of nodes, then their relationships, which may end at
 * nodes of later ones. The caller holds the transaction, on a connection that nobody else uses, and rolls it back where this throws.
 */
export async function mergeStream(
  prepare: (text: string) => Statement,
  stream: BatchStream,
  note: ReleaseNote,
): Promise<MergeSummary> {
  const breathe = createBreather();
  const makeIndexes = takeIndexesAway(prepare);
  const merge = openMerge(prepare, note);
  if (stream.found && stream.found.size > 0) merge.found(stream.found, stream.sourceIds);
  for await (const batch of readStream(stream, 'NODES')) {
    merge.source(batch);
    await runInTurns(merge.nodes(batch), breathe);
  }
  await runInTurns(merge.settle(), breathe);
  for await (const batch of readStream(stream, 'EDGES')) await runInTurns(merge.edges(batch), breathe);
  await runInTurns(makeIndexes(), breathe);
  return runInTurns(merge.close(), breathe);
}
