import { type Label, readLabel } from '../words/labels.js';
import { nameKey } from './annex-names.js';
import type { BodyLine } from './body-lines.js';
import { tableEnd } from './table-lines.js';
import { endsSentence } from './wrapping.js';

/** Most lines over which the title of an annex may be broken. */
const TITLE_LINES = 3;

/** The annex that the list 附件：1. … names and whose title is printed from line `from` on; null where none begins. */
export function namedAnnex(
  text: string,
  lines: readonly BodyLine[],
  from: number,
  names: readonly string[],
): { end: number; ordinal: number } | null {
  let joinedWords = '';
  for (let end = from; end < Math.min(lines.length, from + TITLE_LINES); end++) {
    const line = lines[end] as BodyLine;
    if (line.until - line.at > 80 || endsSentence(text, line.until)) return null;
    joinedWords += nameKey(text.slice(line.at, line.until));
    const at = names.indexOf(joinedWords);
    if (at >= 0) return { end: end + 1, ordinal: at + 1 };
  }
  return null;
}

/** The line 附件1 takes the short lines under it as its title, where it prints none itself. */
export function annexTitleEnd(text: string, lines: readonly BodyLine[], from: number, label: Label): number {
  const line = lines[from] as BodyLine;
  if (text.slice(label.end, line.until).replace(/[：\s*]/g, '') !== '') return from + 1;
  let end = from + 1;
  while (end < lines.length && end <= from + TITLE_LINES) {
    const next = lines[end] as BodyLine;
    if (next.until - next.at > 50 || endsSentence(text, next.until) || readLabel(text, next.at, next.until))
      break;
    if (end > from + 1 && (next.blanksBefore > 1 || !next.isMarked)) break;
    if (tableEnd(text, lines, end) > end) break;
    end++;
  }
  return end;
}

/** 附件：1. … 2. … at the foot of a text only lists; the line 附件1 over an annex opens it. `from` where it opens. */
export function annexListEnd(text: string, lines: readonly BodyLine[], from: number, label: Label): number {
  const line = lines[from] as BodyLine;
  const rest = text.slice(label.end, line.until).trim();
  const isList = /^[:：]\s*\S/.test(rest);
  const next = lines[from + 1];
  const isFollowedByList = next !== undefined && /^附\s?件/.test(text.slice(next.at, next.at + 3));
  if (!isList && !isFollowedByList) return from;
  let end = from + 1;
  while (end < lines.length) {
    const entry = lines[end] as BodyLine;
    const words = text.slice(entry.at, Math.min(entry.until, entry.at + 100));
    const above = lines[end - 1] as BodyLine;
    const isEntry =
      /^(?:[0-9０-９]{1,2}\s?[.．、]|附\s?件\s?[0-9０-９一二三四五六七八九十]{1,2}\s?[:：])/.test(words);
    const isRest =
      entry.blanksBefore === 0 &&
      above.until - above.at >= 8 &&
      !endsSentence(text, above.until) &&
      readLabel(text, entry.at, entry.until) === null &&
      entry.until - entry.at <= 60 &&
      !entry.isMarked;
    if ((!isEntry && !isRest) || /。/.test(words) || words.includes('\t')) break;
    end++;
  }
  return end;
}
