import { displayWidth } from '../display-width.js';
import { marked } from './marked.js';
import type { Column, Sheet } from './sheet-book.js';

const NARROWEST = 6;
/** A line that the eye follows; longer texts are wrapped. */
const WIDEST = 48;
/** The filter button in the header, and the margins. */
const AROUND = 3;
const MARK = 5;
/** As wide as a Chinese character in the fonts of a spreadsheet, though not in those of a terminal. */
const SIGNS = /[●○◇]/g;

/** How wide each column is, in half-width characters: what the sheet says, else as wide as what stands in it. */
export function columnWidths({ columns, rows }: Sheet): readonly number[] {
  // A total may take several lines; a narrow column stays narrow for it.
  const tables = rows.flatMap((row) => (row.kind === 'CELLS' || row.kind === 'HEAD' ? [row.cells] : []));
  return columns.map((column, at) => {
    if (column.width !== undefined) return column.width;
    const widest = tables.reduce(
      (most, cells) => Math.max(most, longestLine(marked(cells[at]).value)),
      column.kind === 'MARK' ? 0 : displayWidth(column.header),
    );
    return Math.min(WIDEST, Math.max(leastOf(column), widest + (column.kind === 'MARK' ? 1 : AROUND)));
  });
}

function leastOf({ kind }: Column): number {
  return kind === 'MARK' ? MARK : NARROWEST;
}

function longestLine(value: string | number | null): number {
  return Math.max(
    ...String(value ?? '')
      .split('\n')
      .map((line) => displayWidth(line) + (line.match(SIGNS)?.length ?? 0)),
  );
}
