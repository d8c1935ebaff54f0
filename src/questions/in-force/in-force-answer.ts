import type { ClauseNode, EdgeOf, PolicyNode } from '../../domain/graph-model.js';
import type { OrderedList } from '../numbers/ordered-list.js';
import type { Limited } from '../trust/limited.js';

/** In this order in the answer. */
export const FORCE_VERDICTS = ['IN_FORCE', 'UNKNOWN', 'NOT_YET', 'REPLACED', 'EXPIRED'] as const;
export type ForceVerdict = (typeof FORCE_VERDICTS)[number];

const FORCE_REASONS = [
  'WITHIN_PRINTED_DATES',
  'NO_END_PRINTED',
  'HOLDS_AS_WHAT_IT_SENDS',
  'BEGINS_LATER',
  'ENDED_BEFORE',
  'ALL_IT_SENDS_ENDED',
  'REPLACED_OR_ABOLISHED',
  'NO_DATE_PRINTED',
  'ONLY_THE_MONTH_PRINTED',
  'PERIOD_WITHOUT_BEGINNING',
  'DATE_OF_REPLACEMENT_UNKNOWN',
] as const;
export type ForceReason = (typeof FORCE_REASONS)[number];

/** The answer to: which documents were in force on a day? */
export interface InForceAnswer extends Limited {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** How many of the loaded documents that can be in force have each verdict, in the order of these. */
  readonly verdicts: readonly { readonly verdict: ForceVerdict; readonly count: number }[];
  /** Those with these verdicts, null for all, by verdict and id: two store calls a page. */
  readonly documents: (verdicts: readonly ForceVerdict[] | null) => OrderedList<DocumentInForce>;
}

export interface DocumentInForce {
  readonly policy: PolicyNode;
  readonly verdict: ForceVerdict;
  readonly reason: ForceReason;
  /** The first day, or month, in force; null where none is printed. */
  readonly startsOn: string | null;
  /** True for a printed 施行日期; false where the 成文日期 stands in for it. */
  readonly startIsStated: boolean;
  /** The last day: as printed, or the last of what a notice sends; null where none is known. */
  readonly endsOn: string | null;
  /** False for a document without a printed end, which holds until it is replaced. */
  readonly endIsStated: boolean;
  /** The clauses in which the words on validity stand; empty where none are printed. */
  readonly statedIn: readonly ClauseNode[];
  /** Who replaces or abolishes it, whenever that holds. */
  readonly endedBy: readonly Ending[];
}

export interface Ending {
  readonly policy: PolicyNode;
  readonly clause: ClauseNode | null;
  /** From when that document holds; null where it is not printed. */
  readonly from: string | null;
  readonly edge: EdgeOf<'CITES'> & { readonly owner: string };
}
