import type { PolicyNode } from '../../domain/graph-model.js';
import type { ForceReason, ForceVerdict } from './in-force-answer.js';

export type Dates = Pick<PolicyNode, 'issuedOn' | 'effectiveOn' | 'expiresOn' | 'validity'>;

/** Whether a document says in words from when, or how long, it is in force. */
export function printsDates({ validity, effectiveOn }: Pick<Dates, 'validity' | 'effectiveOn'>): boolean {
  return validity !== null || effectiveOn !== null;
}

/** What is known of a document that bears on whether it was in force. */
export interface ForceFacts {
  readonly policy: Dates;
  /** What it sends as a notice. */
  readonly sends: readonly Dates[];
  /** From when those documents hold that replace or abolish it. */
  readonly endedFrom: readonly (string | null)[];
}

/**
 * Whether a document was in force on a day, and why. `inForceOn` is the same as a condition: by test, it brings exactly the
 * documents whose verdict is IN_FORCE.
 */
export function verdictOn(
  day: string,
  { policy, sends, endedFrom }: ForceFacts,
): readonly [ForceVerdict, ForceReason] {
  const start = beginningOf(policy);
  const begun = start === null ? null : against(start, day);
  const ended = policy.expiresOn === null ? null : against(policy.expiresOn, day);
  if (begun === 'LATER') return ['NOT_YET', 'BEGINS_LATER'];
  if (ended === 'EARLIER') return ['EXPIRED', 'ENDED_BEFORE'];
  const replaced = endedFrom.map((from) => (from === null ? null : against(from, day)));
  if (replaced.some((at) => at === 'EARLIER' || at === 'SAME')) return ['REPLACED', 'REPLACED_OR_ABOLISHED'];
  if (begun === null) return ['UNKNOWN', 'NO_DATE_PRINTED'];
  if (begun === 'WITHIN' || ended === 'WITHIN') return ['UNKNOWN', 'ONLY_THE_MONTH_PRINTED'];
  if (replaced.some((at) => at !== 'LATER')) return ['UNKNOWN', 'DATE_OF_REPLACEMENT_UNKNOWN'];
  if (ended !== null) return ['IN_FORCE', 'WITHIN_PRINTED_DATES'];
  if (sends.length > 0) return asWhatItSends(day, sends);
  return policy.validity === null ? ['IN_FORCE', 'NO_END_PRINTED'] : ['UNKNOWN', 'PERIOD_WITHOUT_BEGINNING'];
}

/** 施行日期, else 成文日期. */
export function beginningOf({ effectiveOn, issuedOn }: Dates): string | null {
  return effectiveOn ?? issuedOn;
}

/** A notice has no other content than what it sends. */
function asWhatItSends(day: string, sends: readonly Dates[]): readonly [ForceVerdict, ForceReason] {
  if (sends.some((sent) => sent.expiresOn === null && sent.validity === null))
    return ['IN_FORCE', 'HOLDS_AS_WHAT_IT_SENDS'];
  const ends = sends.map(({ expiresOn }) => (expiresOn === null ? null : against(expiresOn, day)));
  if (ends.some((end) => end === 'LATER' || end === 'SAME')) return ['IN_FORCE', 'HOLDS_AS_WHAT_IT_SENDS'];
  if (ends.includes(null)) return ['UNKNOWN', 'PERIOD_WITHOUT_BEGINNING'];
  return ends.includes('WITHIN') ? ['UNKNOWN', 'ONLY_THE_MONTH_PRINTED'] : ['EXPIRED', 'ALL_IT_SENDS_ENDED'];
}

/** Where a date stands seen from the day; WITHIN for the day's own month, of which no day is printed. */
function against(date: string, day: string): 'EARLIER' | 'SAME' | 'LATER' | 'WITHIN' {
  if (date === day) return 'SAME';
  if (date === day.slice(0, 7)) return 'WITHIN';
  return date < day ? 'EARLIER' : 'LATER';
}
