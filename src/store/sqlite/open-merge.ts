import type { Statement } from 'better-sqlite3';
import type { GraphBatch, MergeSummary } from '../../domain/graph-batch.js';
import type { ReleaseNote } from '../../domain/release.js';
import type { FoundDocuments } from '../graph-store.js';
import { createIdNumbers } from '../shared/id-numbers.js';
import { createClaimsTable } from './claims-table.js';
import { createEdgeMerge } from './edge-merge.js';
import { createEdgeTables } from './edge-tables.js';
import { keepDocument } from './keep-document.js';
import { type MergingOwner, mergeSource } from './merge-source.js';
import { moveFound } from './move-found.js';
import { labelOfKey } from './names.js';
import { createNodeMerge } from './node-merge.js';
import { createNodeTables } from './node-tables.js';
import { openRelease } from './release-rows.js';

/** A merge in steps, to be taken in this order within one transaction; a throw means that it is to be rolled back. */
export interface OpenMerge {
  /** The number of the release that it makes. */
  readonly release: number;
  readonly source: (batch: GraphBatch) => void;
  /** Before the nodes; `coming` are sources that merge later. */
  readonly found: (found: FoundDocuments, coming?: readonly string[]) => void;
  /** After its source. */
  readonly nodes: (batch: GraphBatch) => Generator<void>;
  /** After the nodes of all batches. */
  readonly settle: () => Generator<void>;
  /** Writes what is left of nodes to write: for who has time for it now. */
  readonly finishNodes: () => void;
  readonly edges: (batch: GraphBatch) => Generator<void>;
  /** After the edges of all batches; so many more were written by somebody else. */
  readonly close: (edgesCopied?: number) => Generator<void, MergeSummary>;
}

/** Where relationships are written elsewhere, `edges` is not to be asked. */
export function openMerge(
  prepare: (text: string) => Statement,
  note: ReleaseNote,
  areEdgesElsewhere = false,
): OpenMerge {
  const release = openRelease(prepare, note);
  const { of: tableOf, finish } = createNodeTables(prepare, release.sequence);
  const edgesOf = createEdgeTables(prepare, release.sequence);
  const claims = createClaimsTable(prepare);
  const nodes = createNodeMerge(tableOf, claims, areEdgesElsewhere ? null : createIdNumbers());
  const edges = createEdgeMerge({ prepare, tableOf, edgesOf }, nodes);
  const owners = new Map<string, MergingOwner>();
  const ownerOf = ({ source: { id } }: GraphBatch) => owners.get(id) ?? { id, key: 0, isNew: false };
  let moved = { removed: 0, updated: 0 };
  return {
    release: release.sequence,
    source(batch) {
      const { source, document } = batch;
      if (document) release.aside(() => keepDocument(prepare, document));
      owners.set(source.id, mergeSource(prepare, source, release.sequence));
    },
    found(found, coming = []) {
      const keyOf = prepare('SELECT key FROM sources WHERE id = ?');
      const there = coming.flatMap((id) => (keyOf.get(id) as [number] | undefined) ?? []);
      moved = moveFound(
        edgesOf('CITES'),
        tableOf('Policy'),
        claims,
        found,
        new Set([...there, ...[...owners.values()].map(({ key }) => key)]),
      );
    },
    nodes: (batch) => nodes.claimAll(ownerOf(batch), batch.nodes),
    settle: nodes.settle,
    finishNodes: finish,
    edges: (batch) => edges.claimAll(ownerOf(batch), batch.edges),
    *close(edgesCopied = 0) {
      yield* edges.checkRemoved();
      for (const key of nodes.removed.values()) {
        tableOf(labelOfKey(key)).remove(key);
        yield;
      }
      finish();
      return release.close({
        nodes: { ...nodes.counts, removed: nodes.counts.removed + moved.removed },
        edges: {
          ...edges.counts,
          created: edges.counts.created + edgesCopied,
          updated: edges.counts.updated + moved.updated,
        },
      });
    },
  };
}
