import type {
  CorrectionKind,
  CorrectionOutcome,
  CorrectionStatus,
  LoggedCorrection,
} from '../../domain/correction.js';
import type { GraphReader } from '../../store/graph-store.js';
import { policyInScope } from '../measures/policy-in-scope.js';
import { findAgency } from '../names/find-agency.js';
import { type CorrectionLog, clauseIdNow } from './correction-log.js';

/** Which corrections to keep: an empty list and null keep all. */
export interface CorrectionFilter {
  readonly status: readonly CorrectionStatus[];
  readonly outcome: readonly CorrectionOutcome[];
  readonly kind: readonly CorrectionKind[];
  /** Id, number or title of a document. */
  readonly document: string | null;
  /** Name or id of an agency. */
  readonly agency: string | null;
}

export interface CorrectionsAnswer {
  readonly corrections: readonly LoggedCorrection[];
  /** What was left out; empty where nothing was. */
  readonly notes: readonly string[];
}

/**
 * The public log, newest first. The names of a document and an agency are looked up as everywhere, so an unknown one fails
 * with NOT_FOUND and one of several with AMBIGUOUS_NAME.
 */
export async function askCorrections(
  reader: GraphReader,
  log: () => Promise<CorrectionLog>,
  filter: CorrectionFilter,
): Promise<CorrectionsAnswer> {
  const [document, agency, { all }] = await Promise.all([
    policyInScope(reader, filter.document),
    filter.agency === null ? null : findAgency(reader, filter.agency),
    log(),
  ]);
  const policyIds = document === null ? null : new Set(document.ids);
  const corrections = all.filter(
    (one) =>
      isIn(filter.status, one.status) &&
      isIn(filter.outcome, one.outcome) &&
      isIn(filter.kind, one.kind) &&
      (policyIds === null || policyIds.has(policyIdOf(one))) &&
      (agency === null || [one.extracted?.to, one.corrected?.to].includes(agency.id)),
  );
  return { corrections, notes: document?.isCut ? [CUT_NOTE] : [] };
}

const CUT_NOTE =
  'The document carries more documents than are looked at: ask for each of them by its own name as well.';

function isIn<T>(wanted: readonly T[], value: T): boolean {
  return wanted.length === 0 || wanted.includes(value);
}

/** A clause's id begins with that of its document. */
function policyIdOf(correction: LoggedCorrection): string {
  return clauseIdNow(correction).split(':', 1)[0] ?? '';
}
