import type { NodeClaimRow } from './best-claim.js';
import type { ClaimsTable, KeptClaim } from './claims-table.js';
import { areEqual } from './row-values.js';

/** Writes who claims a node now, where that differs from before; the best one's words are the node's own row. */
export function keepClaims(
  table: ClaimsTable,
  node: number,
  before: readonly KeptClaim[],
  after: readonly NodeClaimRow[],
  best: NodeClaimRow | null,
): void {
  const old = new Map(before.map((claim) => [claim.owner, claim]));
  for (const { owner, stub, values: own } of after) {
    const values = owner === best?.owner ? null : own;
    const same = old.get(owner);
    old.delete(owner);
    if (same?.stub === stub && areEqual(same.values ?? [], values ?? [])) continue;
    table.write(node, { owner, stub, values });
  }
  for (const owner of old.keys()) table.remove(node, owner);
}
