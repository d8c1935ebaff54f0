import type { ChangeCounts, EdgeClaim, GraphBatch } from '../../../domain/graph-batch.js';
import type { RelationshipType } from '../../../domain/graph-model.js';
import { edgeHash } from './edge-hash.js';

/** A relationship as the database keeps it: whose it is, its identity, and a hash of the rest. */
export interface StoredEdge {
  readonly type: RelationshipType;
  readonly owner: string;
  readonly from: string;
  readonly to: string;
  readonly key: string;
  readonly hash: string;
  readonly element: string;
}

/** A relationship as one source claims it now. */
export interface OwnedEdge {
  readonly owner: string;
  readonly claim: EdgeClaim;
  readonly hash: string;
}

export interface EdgeChanges {
  readonly counts: ChangeCounts;
  readonly created: readonly OwnedEdge[];
  readonly updated: readonly (OwnedEdge & { readonly element: string })[];
  readonly removed: readonly StoredEdge[];
}

/** Compares the relationships that these sources claimed with those they claim now. */
export function planEdges(batches: readonly GraphBatch[], stored: readonly StoredEdge[]): EdgeChanges {
  const before = new Map(stored.map((edge) => [identityOf(edge.owner, edge), edge]));
  const created: OwnedEdge[] = [];
  const updated: (OwnedEdge & { element: string })[] = [];
  let unchanged = 0;
  for (const { source, edges } of batches)
    for (const claim of edges) {
      const identity = identityOf(source.id, { ...claim, key: claim.edge.key });
      const old = before.get(identity);
      const edge = { owner: source.id, claim, hash: edgeHash(claim) };
      before.delete(identity);
      if (!old) created.push(edge);
      else if (old.hash !== edge.hash) updated.push({ ...edge, element: old.element });
      else unchanged += 1;
    }
  const removed = [...before.values()];
  const counts = {
    created: created.length,
    updated: updated.length,
    removed: removed.length,
    unchanged,
  };
  return { counts, created, updated, removed };
}

function identityOf(
  owner: string,
  edge: { readonly type: string; readonly from: string; readonly to: string; readonly key: string },
): string {
  return JSON.stringify([owner, edge.type, edge.from, edge.to, edge.key]);
}
