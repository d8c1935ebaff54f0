import { notesOf } from '../../operations/notes-of.js';
import type { Operation } from '../../operations/operation.js';

/** Longest value of the header: proxies and clients refuse an answer whose headers have more than 8 to 16 KB in all. */
const CHARACTERS_MAX = 2_000;
/** Ends what was cut; percent-encoded it has 9 characters. */
const CUT = '…';

/**
 * What the answer says of itself (`notes`, `completeness.notes`) and of its lists, for a header: sentences joined by a space, percent-encoded
 * UTF-8, of at most 2,000 characters, with `…` at the end where it was cut. Null where it says nothing.
 */
export function notesHeader(answer: unknown, operation: Pick<Operation, 'leavesOut'> = {}): string | null {
  const notes = notesOf(answer, operation);
  if (notes.length === 0) return null;
  // Half a character, where a note repeats a cut name, has no UTF-8.
  const text = notes.join(' ').replace(/\p{Surrogate}/gu, '\uFFFD');
  const whole = encodeURIComponent(text);
  if (whole.length <= CHARACTERS_MAX) return whole;
  const end = encodeURIComponent(CUT);
  let start = '';
  for (const character of text) {
    const longer = start + encodeURIComponent(character);
    if (longer.length + end.length > CHARACTERS_MAX) break;
    start = longer;
  }
  return start + end;
}
