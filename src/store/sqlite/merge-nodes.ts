import type { ChangeCounts, GraphBatch } from '../../domain/graph-batch.js';
import type { NodeLabel } from '../../domain/graph-model.js';
import type { NodeClaimRow } from './best-claim.js';
import type { ClaimsTable } from './claims-table.js';
import { labelOfKey } from './names.js';
import type { NodeTable } from './node-tables.js';
import { settleNode } from './settle-node.js';

/** What became of the nodes: how many changed, where each that is claimed is kept, and which nobody claims any more: they are to be removed once their relationships are. */
export interface MergedNodes {
  readonly counts: ChangeCounts;
  readonly keys: ReadonlyMap<string, number>;
  readonly removed: ReadonlyMap<string, number>;
}

/**
 * Replaces the claims of the merging sources, node by node: a node shows the best claim that is left, and goes with
 * the last. Only rows that differ are written. `owners` gives the keys of the merging sources.
 */
export function mergeNodes(
  tableOf: (label: NodeLabel) => NodeTable,
  claimsTable: ClaimsTable,
  batches: readonly GraphBatch[],
  owners: ReadonlyMap<string, number>,
): MergedNodes {
  const counts = { created: 0, updated: 0, removed: 0, unchanged: 0 };
  const keys = new Map<string, number>();
  const removed = new Map<string, number>();
  const merging = new Set(owners.values());

  const settle = (label: NodeLabel, id: string, claims: readonly NodeClaimRow[]): void => {
    const settled = settleNode({ tableOf, claimsTable }, merging, { label, id, claims });
    if (!settled) return;
    counts[settled.outcome]++;
    (settled.outcome === 'removed' ? removed : keys).set(id, settled.key);
  };

  const formerly = new Set([...merging].flatMap((owner) => claimsTable.by(owner)));
  for (const [id, { label, claims }] of claimsById(tableOf, batches, owners)) {
    settle(label, id, claims);
    formerly.delete(keys.get(id) ?? 0);
  }
  for (const key of formerly) {
    const label = labelOfKey(key);
    settle(label, tableOf(label).idOf(key), []);
  }
  return { counts, keys, removed };
}

interface ClaimedNode {
  readonly label: NodeLabel;
  readonly claims: NodeClaimRow[];
}

function claimsById(
  tableOf: (label: NodeLabel) => NodeTable,
  batches: readonly GraphBatch[],
  owners: ReadonlyMap<string, number>,
): ReadonlyMap<string, ClaimedNode> {
  const byId = new Map<string, ClaimedNode>();
  for (const { source, nodes } of batches) {
    const owner = owners.get(source.id) ?? 0;
    for (const { label, node, stub } of nodes) {
      const claim = { owner, ownerId: source.id, stub, values: tableOf(label).valuesOf(node) };
      const known = byId.get(node.id);
      if (known) known.claims.push(claim);
      else byId.set(node.id, { label, claims: [claim] });
    }
  }
  return byId;
}
