import type { LoadedText } from './types.js';

/** Where a line of the file begins, 1-based; null where it is not loaded. Only a text that is loaded from its beginning knows its lines. */
export function offsetOfLine({ text, start }: LoadedText, line: number): number | null {
  if (start !== 0) return null;
  let at = 0;
  for (let before = 1; before < line; before += 1) {
    const found = text.indexOf('\n', at);
    if (found === -1) return null;
    at = found + 1;
  }
  return at;
}
