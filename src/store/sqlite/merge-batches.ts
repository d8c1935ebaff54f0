import type { Statement } from 'better-sqlite3';
import type { GraphBatch, MergeSummary } from '../../domain/graph-batch.js';
import type { ReleaseNote } from '../../domain/release.js';
import type { FoundDocuments } from '../graph-store.js';
import { createClaimsTable } from './claims-table.js';
import { createEdgeTables } from './edge-tables.js';
import { keepDocument } from './keep-document.js';
import { mergeEdges } from './merge-edges.js';
import { mergeNodes } from './merge-nodes.js';
import { mergeSource } from './merge-source.js';
import { moveFound } from './move-found.js';
import { labelOfKey } from './names.js';
import { createNodeTables } from './node-tables.js';
import { openRelease } from './release-rows.js';

/** Merges checked batches; the caller holds the transaction, and rolls it back where this throws. */
export function mergeBatches(
  prepare: (text: string) => Statement,
  batches: readonly GraphBatch[],
  found: FoundDocuments,
  note: ReleaseNote,
): MergeSummary {
  const { sequence, aside, close } = openRelease(prepare, note);
  aside(() => {
    for (const { document } of batches) if (document) keepDocument(prepare, document);
  });
  const owners = new Map(
    batches.map((batch) => [batch.source.id, mergeSource(prepare, batch.source, sequence)]),
  );
  const tableOf = createNodeTables(prepare, sequence);
  const edgesOf = createEdgeTables(prepare, sequence);
  const claimsTable = createClaimsTable(prepare);
  const moved = moveFound(edgesOf('CITES'), tableOf('Policy'), claimsTable, found, new Set(owners.values()));
  const nodes = mergeNodes(tableOf, claimsTable, batches, owners);
  const edges = mergeEdges({ prepare, tableOf, edgesOf }, batches, owners, nodes);
  for (const key of nodes.removed.values()) tableOf(labelOfKey(key)).remove(key);
  return close({
    nodes: { ...nodes.counts, removed: nodes.counts.removed + moved.removed },
    edges: { ...edges, updated: edges.updated + moved.updated },
  });
}
