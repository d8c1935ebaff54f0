/** A stretch of a text: with words that were looked for, or without. */
export interface MarkedPart {
  readonly text: string;
  readonly isMarked: boolean;
  /** Where it begins in the text that is shown. */
  readonly start: number;
}

/**
 * Cuts a text at the places where words were found. `matches` are in order and without overlaps, in UTF-16 code units of
 * the whole value; the text is a part of it that begins at `offset`. What lies outside of the text is left out.
 */
export function markedParts(
  text: string,
  matches: readonly { readonly start: number; readonly end: number }[],
  offset = 0,
): readonly MarkedPart[] {
  const parts: MarkedPart[] = [];
  let at = 0;
  for (const match of matches) {
    const start = Math.max(at, match.start - offset);
    const end = Math.min(text.length, match.end - offset);
    if (end <= start) continue;
    if (start > at) parts.push({ text: text.slice(at, start), isMarked: false, start: at });
    parts.push({ text: text.slice(start, end), isMarked: true, start });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), isMarked: false, start: at });
  return parts;
}
