import type { ClaimTable, HeldClaim } from './claim-table.js';

/** Claims on nodes that several sources claim, which come by the id of the source. */
export interface SharedClaims {
  readonly add: (held: HeldClaim) => void;
  /** Of each node the claim that is shown: the last that is no stub, else the last. */
  readonly shown: () => Iterable<HeldClaim>;
}

/** The claims that are not shown are written at once, with their words. */
export function createSharedClaims(table: ClaimTable): SharedClaims {
  const best = new Map<string, HeldClaim>();
  return {
    add(held) {
      const { id } = held.claim.node;
      const former = best.get(id);
      const isBetter = former === undefined || !held.claim.stub || former.claim.stub;
      if (isBetter) best.set(id, held);
      const hidden = isBetter ? former : held;
      if (hidden !== undefined) table.add(hidden, JSON.stringify(hidden.claim.node));
    },
    shown: () => best.values(),
  };
}
