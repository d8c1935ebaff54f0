import type { WrittenCorrection } from './written-correction.js';

/** What a correction lacks before it can be sent: a key of CORRECTION_WORDS; null where it is whole. */
export function faultOf({
  kind,
  named,
  quote,
  reason,
}: Pick<WrittenCorrection, 'kind' | 'named' | 'quote' | 'reason'>):
  | 'noReason'
  | 'noCorrected'
  | 'noQuote'
  | null {
  const needsName = ['WRONG_AGENCY', 'WRONG_CLUSTER', 'WRONG_CITY', 'MISSING'].includes(kind);
  if (needsName && named.trim() === '') return 'noCorrected';
  if (kind === 'MISSING' && quote.trim() === '') return 'noQuote';
  return reason.trim() === '' ? 'noReason' : null;
}
