import type { Statement } from 'better-sqlite3';
import type { MergeSummary, StreamHalves } from '../../../domain/graph-batch.js';
import { NODE_LABELS, RELATIONSHIPS, type RelationshipType } from '../../../domain/graph-model.js';
import type { ReleaseNote } from '../../../domain/release.js';
import { readStream } from '../../shared/read-stream.js';
import { createBreather } from '../breather.js';
import { edgeTable, nodeTable } from '../names.js';
import { openMerge } from '../open-merge.js';
import { runInTurns } from '../run-in-turns.js';
import type { FilledEdges } from './edges-task.js';
import { startEdgesThread } from './edges-thread.js';

export interface Filling {
  readonly sourceIds: readonly string[];
  readonly halves: StreamHalves;
  readonly note: ReleaseNote;
  /** A new side file, attached to the connection as `side`. */
  readonly side: string;
}

/**
 * As `mergeStream`, into a store that never had a source: this thread writes nodes and what is kept for searching, another makes the
 * relationships in a side file meanwhile, and at the end their tables are copied as they are. Both number nodes and sources as they come.
 * The caller holds the transaction, on a connection that nobody else uses, and rolls it back where this throws.
 */
export async function fillEmpty(
  prepare: (text: string) => Statement,
  { sourceIds, halves, note, side }: Filling,
): Promise<MergeSummary> {
  const breathe = createBreather();
  const merge = openMerge(prepare, note, true);
  const { module, given } = halves.edges;
  const thread = await startEdgesThread({ side, module, given, sourceIds, release: merge.release });
  try {
    for await (const batch of readStream({ sourceIds, read: halves.nodes }, 'NODES')) {
      merge.source(batch);
      await runInTurns(merge.nodes(batch), breathe);
    }
    await runInTurns(merge.settle(), breathe);
    merge.finishNodes();
    const edges = await thread.made;
    refuseOtherNumbers(prepare, sourceIds.length, edges);
    let copied = 0;
    // SQLite copies pages of rows unread where both tables and their indexes are alike, and the one that is written is empty.
    for (const type of Object.keys(RELATIONSHIPS)) {
      const table = edgeTable(type as RelationshipType);
      copied += prepare(`INSERT INTO main.${table} SELECT * FROM side.${table}`).run().changes;
      await breathe();
    }
    if (copied !== edges.created) throw new Error(`Of ${edges.created} relationships ${copied} were copied.`);
    return await runInTurns(merge.close(copied), breathe);
  } finally {
    await thread.close();
  }
}

/** Both threads numbered the same things in the same order; that they came to the same end is looked at before anything is joined. */
function refuseOtherNumbers(
  prepare: (text: string) => Statement,
  sources: number,
  { lastKeys }: FilledEdges,
): void {
  const lastOf = (table: string): unknown => (prepare(`SELECT max(key) FROM ${table}`).get() as [unknown])[0];
  const isSame =
    lastOf('sources') === (sources === 0 ? null : sources) &&
    NODE_LABELS.every((label) => lastOf(nodeTable(label)) === lastKeys[label]);
  if (!isSame) throw new Error('Nodes and relationships were not numbered alike while a store was filled.');
}
