import { foldWords } from '../../fold.js';
import type { BodyLine } from './body-lines.js';

/** Lines of a table of contents without a page number that may stand between two that have one. */
const GAP_LINES = 2;

/**
 * The contents list that begins at line `from`: the index after its last line, or `from` where none begins there.
 * A list is a line 目录 and the lines after it that end in dot leaders or page numbers (or, where no page is printed,
 * lines whose words come again later as a line), or such lines alone, three at least.
 */
export function contentsEnd(
  text: string,
  lines: readonly BodyLine[],
  from: number,
  isRepeated: (words: string) => boolean,
): number {
  const first = lines[from];
  if (first === undefined) return from;
  const isTitled = /^目[\s\u3000]{0,6}[录次]$/.test(
    text.slice(first.at, Math.min(first.until, first.at + 12)),
  );
  if (!isTitled && !hasLeader(text, first)) return from;
  let last = isTitled ? from : from - 1;
  let found = 0;
  const listed = new Set<string>();
  for (
    let index = isTitled ? from + 1 : from;
    index < lines.length && index - last <= GAP_LINES + 1;
    index++
  ) {
    const line = lines[index] as BodyLine;
    const isEntry =
      hasLeader(text, line) ||
      (isTitled && PAGE_AFTER_TAB.test(tailOf(text, line))) ||
      (isTitled && found === index - from - 1 && isListed(text, line, isRepeated, listed));
    if (!isEntry) continue;
    last = index;
    found++;
  }
  return (isTitled && found > 0) || found >= 3 ? last + 1 : from;
}

const LEADER = /(?:\.{3}|…{2}|·{3}|(?:[.．…·]\s?){2}\s?[0-9０-９]{1,4}$)/;
const PAGE_AFTER_TAB = /^[^\t]{1,50}\t\s?[-—(（]?\s?[0-9０-９]{1,4}\s?[-—)）]?$/;
const LONGEST_ENTRY = 200;

function hasLeader(text: string, line: BodyLine): boolean {
  return line.until - line.at <= LONGEST_ENTRY && LEADER.test(tailOf(text, line));
}

function tailOf(text: string, line: BodyLine): string {
  return text.slice(Math.max(line.at, line.until - 50), line.until).replace(/<\/?b>/g, '');
}

/** A short line that is printed again later; the second time it is the text, not the list. */
function isListed(
  text: string,
  line: BodyLine,
  isRepeated: (words: string) => boolean,
  listed: Set<string>,
): boolean {
  if (line.until - line.at > 60) return false;
  const words = foldWords(text.slice(line.at, line.until));
  if (listed.has(words) || !isRepeated(words)) return false;
  listed.add(words);
  return true;
}
