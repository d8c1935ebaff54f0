import { firstChunk } from './first-chunk.js';
import type { Margins } from './margins.js';
import type { Line } from './printed-page.js';

/** A line with the margins between which it stands. */
export interface SetLine {
  readonly line: Line;
  readonly margins: Margins;
  readonly page: number;
}

/** The paragraph that is being read: its first and last lines. */
export interface OpenParagraph {
  readonly first: SetLine;
  readonly last: SetLine;
  readonly isSeveralLines: boolean;
}

/** All in parts of the font's size. */
const INDENT = 0.8;
const TYPICAL_INDENT = [1.5, 2.6] as const;
const TOLERANCE = 0.7;
/** Lines further apart than the usual distance times this belong to different paragraphs. */
const GAP = 1.45;
const SIZE_CHANGE = 0.12;

/**
 * Whether a line begins a paragraph of its own. It goes on with the one above only where that line is full (what begins
 * this line had no room there) and this one stands at the margin, or under the text of an indented list.
 */
export function beginsParagraph(open: OpenParagraph, next: SetLine): boolean {
  const { line } = next;
  const above = open.last.line;
  if (Math.abs(line.size - above.size) > SIZE_CHANGE * above.size) return true;
  const distance = (line.baseline - above.baseline) / line.size;
  if (next.page === open.last.page && distance > next.margins.pitch * GAP) return true;

  const indent = indentOf(next);
  const indentAbove = indentOf(open.last);
  const free = open.last.margins.right - above.right;
  const isFull = free < firstChunk(line) + TOLERANCE * line.size;
  const isAtMargin = indent < INDENT;
  if (!isFull) return !(isAtMargin && indentAbove < 3 && /[、，]$/.test(above.text) && free < 4 * line.size);
  const ends = /[。；：！？）][”’）)]?$/.test(above.text);
  if (isAtMargin) {
    if (!next.margins.isIndented && LABEL.test(line.text) && !OPEN.test(above.text)) return true;
    return ends && (LABEL.test(line.text) || ROLE.test(line.text));
  }
  if (LABEL.test(line.text)) return true;
  const isTypical = indent >= TYPICAL_INDENT[0] && indent <= TYPICAL_INDENT[1];
  if (Math.abs(indent - indentAbove) < 0.5)
    return ends || line.fonts[0] !== above.fonts[1] || (isTypical && !open.isSeveralLines);
  const indentFirst = indentOf(open.first);
  const hangs = LABEL.test(open.first.line.text) && indent > indentFirst + INDENT && indent < indentFirst + 8;
  return !(hangs && !ends && !(isTypical && indentFirst < INDENT));
}

function indentOf({ line, margins }: SetLine): number {
  return (line.left - margins.left) / line.size;
}

/** Words that go on with a number: 第｜一、第二; 依照｜第三条. */
const OPEN = /[，、第对照据和与及或至到]$/;
const ROLE = /^(?:牵头|责任|配合|主办|协办)(?:单位|部门)：/;
/** What begins a clause, an item or an annex. */
const LABEL =
  /^(?:第[一二三四五六七八九十百零〇0-9]{1,6}[编章节条]|[（(][一二三四五六七八九十百0-9]{1,4}[）)]|[一二三四五六七八九十]{1,4}、|[0-9]{1,3}(?:[、．]|\.(?![0-9]))|[①-⑳●■◆▪]|附件|专栏|——)/;
