import type { EdgeOf, RelationshipType } from './graph-model.js';
import type { AgencyNode } from './nodes.js';
import type { Span } from './span.js';

/** What a reader found wrong in what was extracted of a clause. */
export const CORRECTION_KINDS = [
  'WRONG_AGENCY', 'WRONG_ROLE', 'WRONG_CLUSTER', 'WRONG_CITY', 'NOT_AN_ASSIGNMENT', 'MISSING', 'NOTE',
] as const; // biome-ignore format: one screen
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** Relationships of a clause that people correct. */
export const CORRECTED_TYPES = [
  'LED_BY', 'SUPPORTED_BY', 'ASSIGNED_TO', 'PROMOTES', 'APPLIES_TO',
] as const satisfies readonly RelationshipType[]; // biome-ignore format: one screen
export type CorrectedType = (typeof CORRECTED_TYPES)[number];

export const CORRECTION_STATUSES = ['PROPOSED', 'ACCEPTED', 'REFUSED'] as const;
export type CorrectionStatus = (typeof CORRECTION_STATUSES)[number];

/** A relationship that leaves a clause, as a correction names it. */
export interface ClauseClaim {
  readonly type: CorrectedType;
  /** Id of the agency, cluster, city or region. */
  readonly to: string;
  /** Its full name, for people: 广东省科学技术厅. */
  readonly name: string;
}

/**
 * What a reader says of one clause of one version of a source, and what an editor decided. Kept in files beside the
 * program (`corrections/`), never in the graph alone, so that reading the documents anew does not lose it.
 */
export interface Correction {
  /** `c-` and 12 hex digits, from what it says: proposing the same twice is one correction. */
  readonly id: string;
  /** The document and the bytes on which it was made. */
  readonly sourceId: string;
  readonly sha256: string;
  readonly clauseId: string;
  readonly kind: CorrectionKind;
  /** What was extracted; null for MISSING, and for a NOTE on the clause as a whole. */
  readonly extracted: ClauseClaim | null;
  /** What the words say instead; null for NOT_AN_ASSIGNMENT and NOTE. */
  readonly corrected: ClauseClaim | null;
  /**
   * The agency of `corrected` as the graph knew it, since agencies come with the documents that name them; null where it is a
   * cluster or a place, which are in the gazetteers.
   */
  readonly agency: AgencyNode | null;
  /** The words that show it, verbatim in the text of the source at these offsets; null for a NOTE without words. */
  readonly evidence: (Span & { readonly quote: string }) | null;
  readonly reason: string;
  readonly proposedBy: string;
  /** ISO 8601 in UTC. */
  readonly proposedAt: string;
  readonly status: CorrectionStatus;
  /** Null as long as nobody decided. */
  readonly decision: {
    readonly by: string;
    readonly at: string;
    readonly reason: string;
  } | null;
}

/**
 * What became of a correction when the source was loaded. APPLIED: the graph says it now. AGREES: what is extracted says the
 * same by itself, so nothing had to be changed. CONFLICT: it does not fit what is extracted now; `detail` says how, and an
 * editor has to look. WAITING: nobody decided yet. NONE: refused, or a note, which changes nothing.
 */
export const CORRECTION_OUTCOMES = ['APPLIED', 'AGREES', 'CONFLICT', 'WAITING', 'NONE'] as const;
export type CorrectionOutcome = (typeof CORRECTION_OUTCOMES)[number];

/** A correction with what became of it; kept with the source that it is about. */
export interface LoggedCorrection extends Correction {
  readonly outcome: CorrectionOutcome;
  /** One sentence where the outcome is CONFLICT, else null. */
  readonly detail: string | null;
  /** The clause as it is called now: another id than `clauseId` where a rule changed the hierarchy; null where it is there no more. */
  readonly clauseNow: string | null;
  /** Whether the graph says what the correction says, because of it: so of APPLIED, and of a CONFLICT in which the person stands against a rule. */
  readonly stands: boolean;
  /** What was extracted and is taken away by it, to be shown beside it, and to be put back when the decision is taken back. */
  readonly replaced: readonly ExtractedClaim[];
  /** Claims of the clause whose position is another because of it, with the position that was extracted. */
  readonly moved: readonly { readonly type: CorrectedType; readonly to: string; readonly position: number }[];
}

/** A relationship of a clause as it was extracted. */
export type ExtractedClaim = {
  readonly [R in CorrectedType]: { readonly type: R; readonly to: string; readonly edge: EdgeOf<R> };
}[CorrectedType];
