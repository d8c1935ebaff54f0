import { DomainError } from '../../domain/errors.js';
import type { Span } from '../../domain/span.js';

/** Which part is wanted, in UTF-16 code units. */
export interface AskedPart {
  readonly start: number;
  readonly length: number;
}

/** Longest part of one answer: about 3 MB of Chinese. */
const LENGTH_MAX = 1_000_000;
/** Most claims of one part; `@listSize` of `Reading.claims` says the same. */
const CLAIMS_MAX = 5_000;

/** Fails with INVALID_ARGUMENT where no text has such a part. */
export function checkPart({ start, length }: AskedPart): void {
  if (start < 0) {
    throw new DomainError('INVALID_ARGUMENT', `\`start: ${start}\` is not allowed: a text begins at 0.`, {
      start,
    });
  }
  if (length >= 1 && length <= LENGTH_MAX) return;
  throw new DomainError(
    'INVALID_ARGUMENT',
    `\`length: ${length}\` is not allowed: use 1 to ${LENGTH_MAX}, and go on with \`start\`.`,
    { length, limit: LENGTH_MAX },
  );
}

/**
 * The part of the text that one answer gives, and what to say where it is not the rest of it. Parts that follow one another
 * (`start` is the `end` before) tile the text: a claim belongs to the part in which it begins. A part never ends within a
 * character of two code units, so it may be one unit longer than asked, and begin one before; it ends sooner where more claims
 * begin in it than one answer brings, but never at its own start. `claims` are in the order of the text.
 */
export function partOf(
  text: string,
  { start: askedStart, length }: AskedPart,
  claims: readonly Span[],
): Span & { readonly notes: readonly string[] } {
  if (askedStart > text.length) {
    throw new DomainError(
      'INVALID_ARGUMENT',
      `\`start: ${askedStart}\` lies behind the end of the text, which has ${text.length} characters.`,
      { start: askedStart, length: text.length },
    );
  }
  const start = isWithinCharacter(text, askedStart) ? askedStart - 1 : askedStart;
  const whole = wholeEnd(text, Math.min(askedStart + length, text.length));
  const inPart = claims.filter((one) => start <= one.start && one.start < whole);
  const next = inPart[CLAIMS_MAX];
  const end = next ? endBefore(next, start, inPart, whole) : whole;
  if (end >= text.length) return { start, end, notes: [] };
  const why =
    end < whole ? ` It is shorter than asked, as no answer has more than ${CLAIMS_MAX} claims.` : '';
  const goOn = `This is the text from ${start} to ${end} of ${text.length} characters: go on with \`start: ${end}\`.`;
  return { start, end, notes: [`${goOn}${why}`] };
}

/** Where more claims than that begin at one place, they come together. */
function endBefore(next: Span, start: number, inPart: readonly Span[], whole: number): number {
  if (next.start > start) return next.start;
  return inPart.find((one) => one.start > start)?.start ?? whole;
}

function wholeEnd(text: string, end: number): number {
  return isWithinCharacter(text, end) ? end + 1 : end;
}

/** Whether the offset lies between the two code units of one character. */
function isWithinCharacter(text: string, at: number): boolean {
  const [before, behind] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return before >= 0xd800 && before <= 0xdbff && behind >= 0xdc00 && behind <= 0xdfff;
}
