import type { DocumentLine } from './document-lines.js';

/** 落款: the lines with the names of those who sign and the date. */
export interface Signature {
  readonly first: number;
  readonly last: number;
  /** The line of the date. */
  readonly date: number;
}

const MOST_NAMES = 16;
/** Lines that may follow the date of a text that ends with it. */
const MOST_AFTER = 12;

/**
 * The signature in `[from, to)`: the first line that is a date after names of bodies, or one line with both. Where
 * `isSent`, a date alone after the end of a sentence counts too. A seal with the issuer's name may follow.
 */
export function findSignature(
  lines: readonly DocumentLine[],
  from: number,
  to: number,
  isSent: boolean,
): Signature | null {
  for (let date = from; date < to; date++) {
    const line = lines[date] as DocumentLine;
    if (line.kind === 'SIGNED') return { first: namesBefore(lines, from, date), last: date, date };
    if (line.kind !== 'DATE' || line.words.startsWith('（')) continue;
    const first = namesBefore(lines, from, date);
    const isAfterText = lines[date - 1]?.kind === 'SENTENCE' || lines[date - 1]?.kind === 'PLAIN';
    const isClosing = isAfterText && (isSent || isLast(lines, date, to));
    if (first === date && !isClosing && lines[date + 1]?.kind !== 'ORGANS') continue;
    return { first, last: lines[date + 1]?.kind === 'ORGANS' && date + 1 < to ? date + 1 : date, date };
  }
  return null;
}

/** Nothing but remarks, seals, 抄送 and a list of annexes follows. */
function isLast(lines: readonly DocumentLine[], date: number, to: number): boolean {
  if (to - date > MOST_AFTER) return false;
  return lines
    .slice(date + 1, to)
    .every(({ kind }) => ['FURNITURE', 'ASIDE', 'ANNEX', 'ORGANS', 'META'].includes(kind));
}

/** The names right above the date; a remark on the seal may stand between. */
function namesBefore(lines: readonly DocumentLine[], from: number, date: number): number {
  let first = date;
  for (let index = date - 1; index >= from && date - index <= MOST_NAMES; index--) {
    const line = lines[index] as DocumentLine;
    if (line.kind === 'ORGANS') first = index;
    else if (!isSeal(line)) break;
  }
  return first;
}

/** （盖章）, （某省发展和改革委员会代章） */
function isSeal({ kind, words }: DocumentLine): boolean {
  return kind === 'ASIDE' && /(?:章|印)）$/.test(words);
}
