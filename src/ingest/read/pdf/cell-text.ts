import { CELL_BREAK } from '../table-text.js';
import { firstChunk } from './first-chunk.js';
import { glyphLines } from './glyph-lines.js';
import type { Glyph } from './printed-page.js';

/** Room between a cell's border and its words, in points, at least and at most. */
const LEAST_ROOM = 1;
const MOST_ROOM = 8;

/**
 * The words of a cell between two borders, and whether its last line is full. Lines that only wrap are joined without a
 * break; a line that could have held the beginning of the next one is a paragraph of its own.
 */
export function cellText(
  glyphs: readonly Glyph[],
  left: number,
  right: number,
): { readonly text: string; readonly isFull: boolean } {
  const lines = glyphLines(glyphs);
  const rooms = lines.map((line) => Math.min(line.left - left, right - line.right));
  const room = Math.min(MOST_ROOM, Math.max(LEAST_ROOM, Math.min(...rooms)));
  let text = '';
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    if (above !== undefined) {
      const free = right - left - 2 * room - (above.right - above.left);
      text += joint(text, line.text, free < firstChunk(line) + 0.6 * line.size);
    }
    text += line.text.replaceAll('\t', ' ');
  });
  const last = lines.at(-1);
  const isFull = last !== undefined && right - left - 2 * room - (last.right - last.left) < 1.6 * last.size;
  return { text, isFull };
}

/** What stands between two pieces of one cell: nothing, a space between words, or a break. */
export function joint(above: string, below: string, isFull: boolean): string {
  if (above === '' || below === '') return '';
  if (/[、，]$/.test(above) || /^[、，。；：）》”]/.test(below)) return '';
  if (!isFull || beginsPart(above, below) || (ENDS_OFFICE.test(above) && BEGINS_OFFICE.test(below)))
    return CELL_BREAK;
  return /[A-Za-z0-9]$/.test(above) && /^[A-Za-z]/.test(below) ? ' ' : '';
}

/** One office a line, and the line happens to be full. */
const ENDS_OFFICE = /(?:局|厅|委|委员会|办|办公室|部|政府|中心|公司|集团|管委会|法院|检察院|分行)$/;
const BEGINS_OFFICE = /^(?:自治区|省|市|县|区|州|盟|旗|各[市县区州盟旗地])[^、，）)]/;

function beginsPart(above: string, below: string): boolean {
  return (
    /[。；：！？]$/.test(above) &&
    /^(?:[（(]?[一二三四五六七八九十0-9]{1,3}[）)、．.](?![0-9])|[①-⑳●■◆·—])/.test(below)
  );
}
