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

/** Whose words a node shows, and whether it is only mentioned. */
export type Speaker = Pick<KeptClaim, 'owner' | 'stub'>;

/** The one who speaks among all that claim a node: its values are those of the node's own row. */
export function speakerOf(claims: readonly KeptClaim[]): Speaker | null {
  return claims.find(({ values }) => values === null) ?? null;
}

export function isSameSpeaker(one: Speaker | null, other: Speaker | null): boolean {
  return one?.owner === other?.owner && one?.stub === other?.stub;
}
