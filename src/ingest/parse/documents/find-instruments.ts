import { titleKey } from '../words/title-key.js';
import { kindOfTitle } from '../words/title-kind.js';
import type { DocumentLine } from './document-lines.js';
import { isPartOfTitle, type TitleBlock, titleBlockAt } from './title-block.js';

/** A title that is printed and the one by which the notice names it. */
export interface FoundInstrument extends TitleBlock {
  readonly expected: string;
}

/** 附件1：, which may stand on the line of the title. */
const ANNEX_LABEL = /^附(?:件|表|录)[0-9一二三四五六七八九十]{0,3}[：.、]?/;
const MOST_TITLE_LINES = 6;
/** Fewest characters from which the end of a title is taken for the whole. */
const ENOUGH = 8;

/**
 * The places in lines `[from, to)` where the instruments begin that a notice transmits: lines whose words are one of
 * the titles, over several lines or one. A title is found once; running headers repeat it.
 */
export function findInstruments(
  lines: readonly DocumentLine[],
  from: number,
  to: number,
  titles: readonly string[],
): readonly FoundInstrument[] {
  const open = new Map(titles.map((title) => [title, keyOf(title)] as const));
  const found = search(lines, from, to, open, TITLE_KINDS);
  // 附件1：…方案 is a title only where no line of its own is: the notice lists its annexes in the same words.
  return [...found, ...search(lines, from, to, open, ANNEX_KINDS)].sort((a, b) => a.first - b.first);
}

type Kinds = ReadonlySet<string>;
const TITLE_KINDS: Kinds = new Set(['PLAIN', 'ORGANS']);
const ANNEX_KINDS: Kinds = new Set(['ANNEX']);

/** Takes what it finds out of `open`. */
function search(
  lines: readonly DocumentLine[],
  from: number,
  to: number,
  open: Map<string, string>,
  kinds: Kinds,
): FoundInstrument[] {
  const found: FoundInstrument[] = [];
  for (let end = from; end < to && open.size > 0; end++) {
    if (!isTitleLine(lines[end], kinds)) continue;
    const match = bestMatch(lines, end, from, open, kinds);
    if (match === null) continue;
    open.delete(match.expected);
    found.push(match);
    end = match.last;
  }
  return found;
}

/**
 * The title that stands where an instrument must begin, right after the signature: taken where scans made the words
 * differ from the notice's.
 */
export function instrumentAfter(lines: readonly DocumentLine[], from: number, to: number): TitleBlock | null {
  for (let end = from; end < Math.min(to, from + MOST_TITLE_LINES); end++) {
    const line = lines[end] as DocumentLine;
    const block = titleBlockAt(lines, end, from);
    if (block !== null && !/(?:表|名单|清单|目录)$/.test(block.words)) return block;
    if (!['PLAIN', 'ORGANS', 'ASIDE', 'ANNEX', 'FURNITURE', 'LETTERHEAD'].includes(line.kind)) return null;
  }
  return null;
}

function bestMatch(
  lines: readonly DocumentLine[],
  end: number,
  from: number,
  open: ReadonlyMap<string, string>,
  kinds: Kinds,
): FoundInstrument | null {
  const last = isPartOfTitle(lines[end + 1]) ? end + 1 : end;
  let best: { readonly block: FoundInstrument; readonly length: number } | null = null;
  let words = last > end ? (lines[last]?.words ?? '') : '';
  for (
    let first = end;
    first >= from && end - first < MOST_TITLE_LINES && isTitleLine(lines[first], kinds);
    first--
  ) {
    words = (lines[first]?.words ?? '') + words;
    const key = keyOf(words);
    for (const [expected, expectedKey] of open) {
      const isSame = key === expectedKey;
      if (!isSame && !(key.length >= ENOUGH && expectedKey.endsWith(key) && kindOfTitle(words) !== null))
        continue;
      if (best === null || key.length > best.length)
        best = { block: { first, last, words, expected }, length: key.length };
    }
  }
  return best?.block ?? null;
}

function isTitleLine(line: DocumentLine | undefined, kinds: Kinds): boolean {
  return line !== undefined && kinds.has(line.kind) && !/[。；]/.test(line.words);
}

/** Titles are the same whether or not they print （试行） or （2021—2025年）; a notice may add 的通知 to the name. */
function keyOf(title: string): string {
  return titleKey(
    title
      .replace(ANNEX_LABEL, '')
      .replace(/(?:（(?:[^（）]{0,14}年|试行|暂行)）)+$/, '')
      .replace(/的通知$/, ''),
  );
}
