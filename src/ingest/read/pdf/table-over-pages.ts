import type { PrintedCell, PrintedRow, PrintedTable } from './printed-page.js';

/** Columns of one table on two pages lie no further apart than this, in points. */
const SAME_COLUMN = 9;
/** Left and right pages may have other margins. */
const MOST_SHIFT = 24;
/** Most rows of a header that is printed again. */
const MOST_HEADER_ROWS = 3;

/** A table and the one at the top of the next page. */
interface TwoParts {
  readonly above: PrintedTable;
  readonly below: PrintedTable;
}

/**
 * A table that ends a page and the one at the top of the next, with the same columns, if the second is the rest of the
 * first; else null. A part in which a column is not divided has the words in the first of its columns.
 */
export function partsOfOne(above: PrintedTable, below: PrintedTable): TwoParts | null {
  const shift = (below.columns[0] ?? 0) - (above.columns[0] ?? 0);
  if (Math.abs(shift) > MOST_SHIFT) return null;
  const shifted = below.columns.map((at) => at - shift);
  if (above.columns.length >= below.columns.length) {
    const rows = spread(below.rows, shifted, above.columns);
    return rows === null ? null : { above, below: { ...below, rows, columns: above.columns } };
  }
  const rows = spread(above.rows, above.columns, shifted);
  return rows === null ? null : { above: { ...above, rows, columns: shifted }, below };
}

function spread(
  rows: readonly PrintedRow[],
  from: readonly number[],
  to: readonly number[],
): readonly PrintedRow[] | null {
  const places = from.map((at) => to.findIndex((other) => Math.abs(other - at) <= SAME_COLUMN));
  if (places.includes(-1) || new Set(places).size < places.length) return null;
  if (from.length === to.length) return rows;
  return rows.map(({ cells }) => ({
    cells: to.map((_, column) => cells[places.indexOf(column)] ?? EMPTY),
  }));
}

const EMPTY: PrintedCell = { text: '', isFull: false, isTall: false, isLowerPart: false };

/** The rows of the rest of a table, without the header that is printed again. */
export function withoutHeader(head: PrintedTable, rest: PrintedTable): readonly PrintedRow[] {
  let same = 0;
  while (same < Math.min(MOST_HEADER_ROWS, rest.rows.length) && isSame(head.rows[same], rest.rows[same]))
    same++;
  return rest.rows.slice(same);
}

function isSame(a: PrintedRow | undefined, b: PrintedRow | undefined): boolean {
  const words = (row: PrintedRow | undefined): string =>
    row?.cells.map(({ text }) => text.replace(/\s/g, '')).join('\t') ?? '';
  return words(a) === words(b);
}

/**
 * Whether the first row of a page is the rest of the last row of the page before: its number is missing where the rows
 * are numbered, or, where they are not, every cell with words goes on with a cell whose last line is full and open.
 */
export function isCutRow(above: PrintedRow, below: PrintedRow): boolean {
  const filled = below.cells.flatMap(({ text }, column) => (text === '' ? [] : [column]));
  if (filled.length === 0) return false;
  const first = above.cells[0]?.text ?? '';
  if (/^[0-9０-９]{1,4}$/.test(first) && (below.cells[0]?.text ?? '') === '')
    return filled.some((column) => !(above.cells[column]?.isTall ?? false) || column > 0);
  return (
    filled.every((column) => {
      const cell = above.cells[column];
      return cell !== undefined && cell.text !== '' && cell.isFull && !/[。；！？]$/.test(cell.text);
    }) && filled.length < below.cells.length
  );
}

/**
 * The rows of a page with the words of merged cells that the page cuts: groups of rows (类别), in columns left of the one
 * with the most words, where some cell spans several rows. A cell further right that is empty may well be empty.
 */
export function withGroups(above: readonly PrintedRow[], rows: readonly PrintedRow[]): readonly PrintedRow[] {
  const all = [...above, ...rows];
  const last = above.at(-1);
  if (last === undefined) return rows;
  const lengths = last.cells.map((_, column) =>
    all.reduce((sum, { cells }) => sum + (cells[column]?.text.length ?? 0), 0),
  );
  const content = lengths.indexOf(Math.max(...lengths));
  const open = new Set(
    last.cells.flatMap(({ text }, column) => {
      const isEmpty = rows[0]?.cells[column]?.text === '';
      const isGroup = column < content && all.some(({ cells }) => cells[column]?.isTall);
      return isGroup && isEmpty && text !== '' ? [column] : [];
    }),
  );
  return rows.map((row, index) => {
    for (const column of open) if (index > 0 && row.cells[column]?.isLowerPart !== true) open.delete(column);
    if (open.size === 0) return row;
    return {
      cells: row.cells.map((cell, column) =>
        open.has(column) ? { ...cell, text: last.cells[column]?.text ?? '' } : cell,
      ),
    };
  });
}
