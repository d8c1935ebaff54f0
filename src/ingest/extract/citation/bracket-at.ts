/** A bracket of a text, its marks included. */
export interface Bracket {
  readonly start: number;
  readonly end: number;
}

const LONGEST = 200;

/** The bracket that opens at `at`, with those inside it; null where none opens there or it is not closed. */
export function bracketAt(text: string, at: number): Bracket | null {
  if (text[at] !== '（') return null;
  let depth = 0;
  for (let end = at; end < Math.min(text.length, at + LONGEST); end++) {
    if (text[end] === '（') depth++;
    else if (text[end] === '）' && --depth === 0) return { start: at, end: end + 1 };
  }
  return null;
}
