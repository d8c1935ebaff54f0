import type { SearchMatch } from './find-matches.js';
import type { Snippet } from './search-answer.js';

/** Most UTF-16 code units of a snippet, and how many of them stand before the first match. */
const LENGTH = 120;
const BEFORE = 30;

/** What to show of a value: all of a short one, of a long one the words around the first match. */
export function snippetOf(field: string, value: string, match: SearchMatch | undefined): Snippet {
  const wanted = value.length <= LENGTH ? 0 : Math.max(0, (match?.start ?? 0) - BEFORE);
  const start = wholeAt(value, Math.min(wanted, Math.max(0, value.length - LENGTH)));
  return { field, text: value.slice(start, wholeAt(value, start + LENGTH)), start };
}

/** Never between the halves of a character. */
function wholeAt(value: string, at: number): number {
  const unit = value.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
