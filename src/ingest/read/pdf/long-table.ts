import { joint } from './cell-text.js';
import type { PrintedRow, PrintedTable } from './printed-page.js';
import { isCutRow, partsOfOne, withGroups, withoutHeader } from './table-over-pages.js';

/** A table that may go on over pages. */
export interface LongTable {
  /** Adds what stands at the top of the next page, after `pages` page ends; false where that is another table. */
  add(part: PrintedTable, pages: number): boolean;
  /** Its rows as TSV, with the number of pages that begin before each; the last is '' where pages begin after the last. */
  lines(): readonly { readonly text: string; readonly pagesBefore: number }[];
}

export function createLongTable(first: PrintedTable): LongTable {
  let whole = first;
  const starts = new Map<number, number>();
  return {
    add(part, pages) {
      const parts = partsOfOne(whole, part);
      if (parts === null) return false;
      const { above, below } = parts;
      const rows = withoutHeader(above, below);
      const last = above.rows.at(-1);
      const cut = rows[0];
      const at = above.rows.length;
      starts.set(at, (starts.get(at) ?? 0) + pages);
      const isCut = last !== undefined && cut !== undefined && isCutRow(last, cut);
      const upper = isCut ? [...above.rows.slice(0, -1), joinedRow(last, cut)] : above.rows;
      whole = { ...above, rows: [...upper, ...withGroups(upper, isCut ? rows.slice(1) : rows)] };
      return true;
    },
    lines() {
      const used = whole.columns.flatMap((_, column) =>
        whole.rows.some(({ cells }) => (cells[column]?.text ?? '') !== '') ? [column] : [],
      );
      const lines = whole.rows.map(({ cells }, index) => ({
        text: used.map((column) => cells[column]?.text ?? '').join('\t'),
        pagesBefore: starts.get(index) ?? 0,
      }));
      const after = starts.get(whole.rows.length);
      return after === undefined ? lines : [...lines, { text: '', pagesBefore: after }];
    },
  };
}

function joinedRow(above: PrintedRow, below: PrintedRow): PrintedRow {
  return {
    cells: above.cells.map((cell, column) => {
      const more = below.cells[column];
      if (more === undefined || more.text === '') return cell;
      return { ...more, text: cell.text + joint(cell.text, more.text, cell.isFull) + more.text };
    }),
  };
}
