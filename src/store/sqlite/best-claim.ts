import type { KeptClaim } from './claims-table.js';
import type { SqlValue } from './sql-text.js';

/** A claim on a node, with its words also where they are those of the node's own row. */
export type NodeClaimRow = KeptClaim & { readonly values: readonly SqlValue[] };

/** What is known goes before what is only mentioned; then the greatest owner id, so the order of merges is nothing. */
export function bestClaim(claims: readonly NodeClaimRow[]): NodeClaimRow | null {
  let best: NodeClaimRow | null = null;
  for (const claim of claims)
    if (!best || (claim.stub === best.stub ? claim.ownerId > best.ownerId : best.stub)) best = claim;
  return best;
}

/** Whether a node that was shown by one of these claims is shown by `best` now: the same source, and known or mentioned as before. */
export function hasSameSpeaker(before: readonly KeptClaim[], best: KeptClaim | null): boolean {
  const shown = before.find(({ values }) => values === null);
  return shown?.owner === best?.owner && shown?.stub === best?.stub;
}
