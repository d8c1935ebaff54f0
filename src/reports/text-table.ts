import Table from 'cli-table3';
import wrapAnsi from 'wrap-ansi';

/** Two columns for the margin of a cell. */
const MARGIN = 2;

/**
 * A table for a terminal; Chinese characters count as two columns. No colours, so that it can be piped. `widths` are
 * columns of the terminal, margins included; longer cells are wrapped anywhere, as Chinese text is.
 */
export function textTable(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  widths: readonly number[] = [],
): string {
  const wrapped = (cells: readonly (string | number)[]): string[] =>
    cells.map((cell, at) => {
      const width = widths[at];
      return width === undefined
        ? String(cell)
        : wrapAnsi(String(cell), width - MARGIN, { hard: true, wordWrap: false, trim: false });
    });
  const table = new Table({
    head: wrapped(head),
    style: { head: [], border: [], compact: rows.length > MOST_RULED && widths.length === 0 },
  });
  for (const row of rows) table.push(wrapped(row));
  return table.toString();
}

/** Longer tables of one-line cells do without a rule between rows. */
const MOST_RULED = 4;
