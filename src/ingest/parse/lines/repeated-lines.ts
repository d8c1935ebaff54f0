import { foldWords } from '../../fold.js';
import type { BodyLine } from './body-lines.js';

/** Longest line that is compared. */
const LONGEST_LINE = 60;

/** Tells whether words are printed twice or more as a line of their own. Counts only when first asked. */
export function createRepeated(text: string, lines: readonly BodyLine[]): (words: string) => boolean {
  let counts: Map<string, number> | null = null;
  return (words) => {
    if (counts === null) {
      counts = new Map();
      for (const line of lines) {
        if (line.until - line.at > LONGEST_LINE) continue;
        const own = foldWords(text.slice(line.at, line.until));
        counts.set(own, (counts.get(own) ?? 0) + 1);
      }
    }
    return (counts.get(words) ?? 0) > 1;
  };
}
