import type { CorrectedType } from '../domain/correction.js';
import type { EdgeClaim } from '../domain/graph-batch.js';

/** A relationship of a clause that people may correct. */
export type ClauseEdge = Extract<EdgeClaim, { readonly type: CorrectedType }>;

/** Of one family a clause names each thing once, and the words of a thing are read as one of them: an agency leads or supports. */
const FAMILY_OF = {
  LED_BY: 'AGENCY',
  SUPPORTED_BY: 'AGENCY',
  ASSIGNED_TO: 'AGENCY',
  PROMOTES: 'CLUSTER',
  APPLIES_TO: 'CITY',
} as const satisfies Record<CorrectedType, string>;

export type ClaimFamily = (typeof FAMILY_OF)[CorrectedType];

export function claimFamily(type: CorrectedType): ClaimFamily {
  return FAMILY_OF[type];
}

export function isClauseEdge(claim: EdgeClaim): claim is ClauseEdge {
  return Object.hasOwn(FAMILY_OF, claim.type);
}

/** What tells a claim apart from the others of its clause. */
export function claimKey({ type, to }: { readonly type: CorrectedType; readonly to: string }): string {
  return `${type} ${to}`;
}
