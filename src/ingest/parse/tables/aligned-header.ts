import type { BodyLine } from '../lines/body-lines.js';
import { type AlignedCell, alignedCells } from './aligned-cells.js';

/** The names of the columns of an aligned table. */
export interface AlignedHeader {
  /** One per column, from left to right. */
  readonly cells: readonly AlignedCell[];
  /** How many lines it takes. */
  readonly lines: number;
}

const NAME = /^[\u4e00-\u9fffA-Za-z0-9０-９（）()/、]{1,14}$/;
const WORDS =
  /序号|编号|重点|工作|目标|任务|内容|项目|事项|指标|措施|举措|类别|领域|名称|组别|牵头|责任|配合|协办|主办|参与|实施单位|落实|完成|时限|时间|进度|备注|单位|部门|职责|分工|成员/;
/** ─────── under the name of several columns. */
const DRAWN = /^[─━═┄┅┈┉—―_-]+$/;
const FEWEST_COLUMNS = 3;
const LONGEST_LINE = 160;

/**
 * The header that begins at line `at`: a line of three names or more, parted by wide gaps; under it, where some columns
 * have names of their own below a common one (责任分工 over 牵头单位 and 配合单位), these; above it, where the common name
 * has a line of its own, that. Null where none begins.
 */
export function alignedHeader(text: string, lines: readonly BodyLine[], at: number): AlignedHeader | null {
  const line = lines[at];
  if (line === undefined || !(hasGap(text, line) || (isShort(line) && hasGap(text, lines[at + 1]))))
    return null;
  const top = namesIn(text, line);
  if (top === null) return null;
  const second = lines[at + 1]?.blanksBefore === 0 ? namesIn(text, lines[at + 1]) : null;
  if (top.cells.length < FEWEST_COLUMNS && !top.isDrawn) {
    // The common name alone, above the others.
    if (
      second === null ||
      second.cells.length < 2 ||
      (!second.isDrawn && second.cells.length < FEWEST_COLUMNS)
    )
      return null;
    const below = alignedHeader(text, lines, at + 1);
    return below === null || top.cells.length > 2 ? null : { ...below, lines: below.lines + 1 };
  }
  if (second === null || second.cells.length < 2) return top.isDrawn ? null : { cells: top.cells, lines: 1 };
  return { cells: merged(top.cells, second.cells), lines: 2 };
}

/** Most lines have no wide gap, and so cannot be a header: this is asked of every line. */
function hasGap(text: string, line: BodyLine | undefined): boolean {
  if (line === undefined || line.until - line.at > LONGEST_LINE) return false;
  const words = text.slice(line.at, line.until);
  return words.includes('  ') || words.includes('\u3000');
}

function isShort(line: BodyLine): boolean {
  return line.until - line.at <= 14;
}

interface Names {
  readonly cells: readonly AlignedCell[];
  readonly isDrawn: boolean;
}

/** The names in a line; null where anything else stands in it. */
function namesIn(text: string, line: BodyLine | undefined): Names | null {
  if (line === undefined || line.until - line.at > LONGEST_LINE) return null;
  const printed = alignedCells(text, line.start, line.end);
  const cells = printed.filter(({ start, end }) => !DRAWN.test(text.slice(start, end)));
  if (cells.length === 0 || !cells.every(({ start, end }) => NAME.test(text.slice(start, end)))) return null;
  const known = cells.filter(({ start, end }) => WORDS.test(text.slice(start, end))).length;
  if (known < Math.min(2, cells.length) || known * 2 < cells.length) return null;
  return { cells, isDrawn: printed.length > cells.length };
}

/** Names of the second line stand for the name above them. */
function merged(top: readonly AlignedCell[], below: readonly AlignedCell[]): readonly AlignedCell[] {
  const left = below[0]?.wideLeft ?? 0;
  const right = below.at(-1)?.wideRight ?? 0;
  const kept = top.filter((cell) => {
    const middle = (cell.wideLeft + cell.wideRight) / 2;
    return middle < left || middle > right;
  });
  return [...kept, ...below].sort((a, b) => a.wideLeft - b.wideLeft);
}
