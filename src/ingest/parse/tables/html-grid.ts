import type { Block } from '../lines/block.js';
import { type GridCell, type GridRow, trimmed } from './table-grid.js';

const MOST_ROWS_SPANNED = 1000;
const MOST_COLUMNS = 200;
const TAG = /<(\/?)(table|tr|td|th)\b([^<>]{0,300})>/gi;

/** The rows and cells of an HTML table. Spanned cells are laid out in every row and column they cover. */
export function htmlGrid(text: string, block: Block): readonly GridRow[] {
  const rows: GridRow[] = [];
  /** Per column: the cell that still spans the rows below, and how many. */
  const spanning: ({ cell: GridCell; left: number } | undefined)[] = [];
  let depth = 0;
  let row: { start: number; cells: GridCell[]; headers: number } | null = null;
  let cell: { from: number; columns: number; rows: number } | null = null;

  const put = (made: GridCell): void => {
    if (row !== null && row.cells.length < MOST_COLUMNS) row.cells.push(made);
  };
  const fillSpanned = (): void => {
    for (
      let above = spanning[row?.cells.length ?? 0];
      row !== null && above !== undefined && above.left > 0;
      above = spanning[row.cells.length]
    ) {
      above.left--;
      put({ at: above.cell.at, isSpanned: true });
      if (row.cells.length >= MOST_COLUMNS) break;
    }
  };
  const closeCell = (end: number): void => {
    if (cell === null || row === null) return;
    const at = trimmed(text, cell.from, end);
    for (let column = 0; column < cell.columns; column++) {
      fillSpanned();
      if (cell.rows > 1) spanning[row.cells.length] = { cell: { at, isSpanned: true }, left: cell.rows - 1 };
      put({ at: column === 0 ? at : null, isSpanned: false });
    }
    cell = null;
  };
  const closeRow = (end: number, isNested = false): void => {
    if (row === null || isNested) return;
    fillSpanned();
    rows.push({
      start: row.start,
      end,
      cells: row.cells,
      isHeader: row.headers > 0 && row.headers * 2 >= row.cells.length,
      isRule: false,
      isAfterGap: false,
    });
    row = null;
  };

  const html = text.slice(block.start, block.end);
  for (const tag of html.matchAll(TAG)) {
    const [whole, closing, name = '', attributes = ''] = tag;
    const at = block.start + tag.index;
    const after = at + whole.length;
    const isClosing = closing === '/';
    const kind = name.toLowerCase();
    if (kind === 'table') depth += isClosing ? -1 : 1;
    if (depth > 1) continue;
    if (kind === 'tr') {
      closeCell(at);
      closeRow(isClosing ? after : at);
      if (!isClosing) row = { start: at, cells: [], headers: 0 };
    } else if (kind === 'td' || kind === 'th') {
      closeCell(at);
      if (isClosing || row === null) continue;
      if (kind === 'th') row.headers++;
      fillSpanned();
      cell = {
        from: after,
        columns: spanOf(attributes, 'colspan', 50),
        rows: spanOf(attributes, 'rowspan', MOST_ROWS_SPANNED),
      };
    } else if (isClosing) {
      closeCell(at);
      closeRow(at);
    }
  }
  closeCell(block.end);
  closeRow(block.end);
  return rows.filter((made) => made.end > made.start);
}

function spanOf(attributes: string, name: string, most: number): number {
  const found = new RegExp(`${name}\\s{0,3}=\\s{0,3}["']?(\\d{1,4})`, 'i').exec(attributes);
  return Math.max(1, Math.min(most, Number(found?.[1] ?? 1)));
}
