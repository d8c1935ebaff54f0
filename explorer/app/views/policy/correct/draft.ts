import type { CorrectionKind, ResponsibilityRole } from '../../../asking/generated/graphql.js';
import { nameOfEnd } from '../claims/name-of-end.js';
import type { FullClaim, ReadClaim } from '../text/types.js';

/** A claim of a clause as a correction names it. */
export interface DraftClaim {
  readonly relationship: ReadClaim['relationship'];
  readonly id: string;
  readonly name: string;
}

/** A correction that is being written. */
export interface CorrectionDraft {
  readonly clauseId: string;
  /** What was extracted; null where something is missing, or the clause as a whole is meant. */
  readonly extracted: DraftClaim | null;
  /** Words of the text that show it; empty where the claim's own words do. */
  readonly quote: string;
}

export const ROLE_OF = {
  LED_BY: 'LEAD',
  SUPPORTED_BY: 'SUPPORT',
  ASSIGNED_TO: 'ASSIGNED',
} as const satisfies Partial<Record<ReadClaim['relationship'], ResponsibilityRole>>;

export function isRole(relationship: string): relationship is keyof typeof ROLE_OF {
  return relationship in ROLE_OF;
}

/** Which corrections fit what was extracted; people correct who, what and where (docs/guides/corrections.md). */
export function kindsFor(extracted: DraftClaim | null): readonly CorrectionKind[] {
  if (extracted === null) return ['MISSING', 'NOTE'];
  if (isRole(extracted.relationship)) return ['WRONG_AGENCY', 'WRONG_ROLE', 'NOT_AN_ASSIGNMENT', 'NOTE'];
  if (extracted.relationship === 'PROMOTES') return ['WRONG_CLUSTER', 'NOT_AN_ASSIGNMENT', 'NOTE'];
  if (extracted.relationship === 'APPLIES_TO') return ['WRONG_CITY', 'NOT_AN_ASSIGNMENT', 'NOTE'];
  return ['NOTE'];
}

/** What a correction of a claim begins with; a claim that nobody can correct is left to a note on its clause. */
export function draftOf(claim: FullClaim): CorrectionDraft | null {
  const isCorrectable = isRole(claim.relationship) || ['PROMOTES', 'APPLIES_TO'].includes(claim.relationship);
  const clauseId = isCorrectable ? claim.fromId : claim.clauseId;
  if (clauseId === null) return null;
  const { relationship, to } = claim;
  const extracted = isCorrectable ? { relationship, id: to.id, name: nameOfEnd(to) } : null;
  return { clauseId, extracted, quote: isCorrectable ? '' : (claim.evidence[0]?.quote ?? '') };
}
