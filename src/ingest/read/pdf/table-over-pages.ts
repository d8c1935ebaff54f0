import type { PrintedRow, PrintedTable } from './printed-page.js';

/** Columns of one table on two pages lie no further apart than this, in points; left and right pages differ. */
const SAME_COLUMN = 18;
/** Most rows of a header that is printed again. */
const MOST_HEADER_ROWS = 3;

/** Whether a table at the top of a page is the rest of the one that ends the page before. */
export function goesOnWith(above: PrintedTable, below: PrintedTable): boolean {
  if (above.columns.length !== below.columns.length) return false;
  const shift = (below.columns[0] ?? 0) - (above.columns[0] ?? 0);
  return above.columns.every(
    (at, column) => Math.abs((below.columns[column] ?? 0) - at - shift) <= SAME_COLUMN / 2,
  );
}

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
 * The rows of a page with the words of merged cells that the page cuts: groups of rows (类别), which stand left of the
 * column with the most words. A cell further right that is empty may well be empty.
 */
export function withGroups(above: PrintedRow, rows: readonly PrintedRow[]): readonly PrintedRow[] {
  const lengths = above.cells.map((_, column) =>
    [above, ...rows].reduce((sum, { cells }) => sum + (cells[column]?.text.length ?? 0), 0),
  );
  const content = lengths.indexOf(Math.max(...lengths));
  const open = new Set(
    above.cells.flatMap(({ text, isTall }, column) => {
      const below = rows[0]?.cells[column];
      const isCut = column < content && text !== '' && below?.text === '' && (isTall || below.isTall);
      return isCut ? [column] : [];
    }),
  );
  return rows.map((row, index) => {
    for (const column of open) if (index > 0 && row.cells[column]?.isLowerPart !== true) open.delete(column);
    if (open.size === 0) return row;
    return {
      cells: row.cells.map((cell, column) =>
        open.has(column) ? { ...cell, text: above.cells[column]?.text ?? '' } : cell,
      ),
    };
  });
}
