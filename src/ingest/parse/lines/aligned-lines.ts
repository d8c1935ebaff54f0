import { type AlignedCell, alignedCells } from '../tables/aligned-cells.js';
import { type AlignedColumns, alignedColumns, isGroupName } from '../tables/aligned-columns.js';
import { alignedHeader } from '../tables/aligned-header.js';
import { readLabel } from '../words/labels.js';
import type { BodyLine } from './body-lines.js';
import { furnitureKind } from './furniture.js';

/** Lines that are looked at to learn how far the columns reach. */
const SAMPLE_LINES = 40;
/** Fewer rows are no table, and they must come soon. */
const FEWEST_ROWS = 2;
const ROWS_BEGIN_WITHIN = 12;
/** Most empty lines inside a table. */
const MOST_BLANKS = 4;

/**
 * The table of aligned columns (text that `pdftotext -layout` made of a page) that begins at line `from` with the names of
 * its columns: the index after its last line, or `from` where none begins there. Prose with wide spaces has no such
 * header, so it is none.
 */
export function alignedEnd(text: string, lines: readonly BodyLine[], from: number): number {
  const first = lines[from];
  if (first === undefined) return from;
  const top = alignedHeader(text, lines, from);
  if (top === null) return from;
  const header = top.cells;
  const below = from + top.lines;
  if (!hasRowSoon(text, lines, below)) return from;
  const columns = alignedColumns(
    text,
    header,
    lines.slice(below, below + SAMPLE_LINES).filter(isRowLike(text)),
  );
  let end = below;
  let rows = 0;
  for (let index = below; index < lines.length; index++) {
    const line = lines[index] as BodyLine;
    if (line.blanksBefore > MOST_BLANKS || (rows < FEWEST_ROWS && index - from > ROWS_BEGIN_WITHIN)) break;
    if (furnitureKind(text, line) === 'PAGE') continue;
    const again = alignedHeader(text, lines, index);
    if (again !== null) {
      if (rows === 0 || again.cells.length !== header.length) break;
      index += again.lines - 1;
      end = index + 1;
      continue;
    }
    const cells = alignedCells(text, line.start, line.end);
    if (beginsSection(text, cells, line, lines[index + 1])) break;
    const isRow =
      cells.length >= 2
        ? columns.place(cells) !== null
        : isGroup(text, cells[0]) || isPartOfCell(text, cells[0], header, line, columns);
    if (!isRow) break;
    if (cells.length >= 2) rows++;
    end = index + 1;
  }
  return rows >= FEWEST_ROWS ? withoutTail(text, lines, from, end) : from;
}

function isRowLike(text: string): (line: BodyLine) => boolean {
  return (line) => line.until - line.at <= 200 && / {2}/.test(text.slice(line.at, line.until));
}

/** Whether a line with cells follows the header before it comes again; most headers without rows are told by this. */
function hasRowSoon(text: string, lines: readonly BodyLine[], below: number): boolean {
  for (let index = below; index < Math.min(lines.length, below + SOON_LINES); index++) {
    const line = lines[index] as BodyLine;
    if (alignedHeader(text, lines, index) !== null) return false;
    if (alignedCells(text, line.start, line.end).length >= 2) return true;
  }
  return false;
}

const SOON_LINES = 5;

/** 「3  监测预警」 or 「二、工作要求」 after an empty line: the text goes on below the table. */
function beginsSection(
  text: string,
  cells: readonly AlignedCell[],
  line: BodyLine,
  next: BodyLine | undefined,
): boolean {
  const [first, second, third] = cells;
  if (first === undefined || third !== undefined) return false;
  const words = text.slice(first.start, first.end);
  if (/^[0-9]{1,2}\.[0-9]/.test(words)) return true;
  const below = next === undefined ? '' : text.slice(next.at, next.at + 4);
  if (/^[0-9]{1,2}$/.test(words) && below.startsWith(`${words}.1`)) return true;
  return line.blanksBefore > 0 && second !== undefined && DIVIDES.test(words);
}

const DIVIDES =
  /^(?:第[一二三四五六七八九十]{1,3}[章节条]|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)/;

/** 一、强化调度 over all columns. */
function isGroup(text: string, cell: AlignedCell | undefined): boolean {
  return cell !== undefined && isGroupName(text.slice(cell.start, cell.end));
}

/** A line with one cell goes on with a cell of the row: it stands under a column that is not the first. */
function isPartOfCell(
  text: string,
  cell: AlignedCell | undefined,
  header: readonly AlignedCell[],
  line: BodyLine,
  columns: AlignedColumns,
): boolean {
  if (cell === undefined || line.until - line.at > LONGEST_CELL_LINE) return false;
  const isIndented = cell.wideLeft > (header[0] as AlignedCell).wideRight;
  const mayBeFirst = line.blanksBefore === 0 && readLabel(text, cell.start, cell.end) === null;
  return (isIndented || mayBeFirst) && columns.place([cell]) !== null;
}

const LONGEST_CELL_LINE = 40;

/** The last lines of one cell that end like a sentence of the text below are given back. */
function withoutTail(text: string, lines: readonly BodyLine[], from: number, end: number): number {
  let last = end;
  while (last > from + 1) {
    const line = lines[last - 1] as BodyLine;
    const cells = alignedCells(text, line.start, line.end);
    const isHeading = cells.length === 1 && isGroupName(text.slice(line.at, line.until));
    if (!isHeading) break;
    last--;
  }
  return last;
}
