import type { CorrectedType, CorrectionKind } from '../domain/correction.js';

/** A claim as a person names it. */
export interface NamedClaim {
  readonly type: CorrectedType;
  /** Id, or a name that the graph knows (full, short, as printed): 省科技厅. */
  readonly to: string;
}

/** What a person says of a clause. */
export interface CorrectionStatement {
  readonly clauseId: string;
  readonly kind: CorrectionKind;
  /** What the graph says; null for MISSING, and for a NOTE on the clause as a whole. */
  readonly extracted: NamedClaim | null;
  /** What it should say; null for NOT_AN_ASSIGNMENT and NOTE. */
  readonly corrected: NamedClaim | null;
  /** Words of the clause that show it, verbatim; needed for MISSING, else those behind `extracted` where it is null. */
  readonly words: string | null;
  readonly reason: string;
}

/** Who says or decides something, and when. */
export interface Signature {
  readonly by: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** Most characters of each text. */
export const TEXT_LIMITS = { reason: 2_000, name: 100, words: 1_000 } as const;
