import { cleanText } from './clean-text.js';
import { marked } from './marked.js';
import type { Sheet, Value } from './sheet-book.js';
import { spreadsheetCsv } from './spreadsheet-csv.js';

/** The table of a sheet for spreadsheets: the header and the rows, without bands and totals. No limit on rows. */
export function sheetCsv({ columns, rows }: Sheet): string {
  const cells = rows.flatMap((row) =>
    row.kind === 'CELLS' ? [columns.map((_, at) => clean(marked(row.cells[at]).value))] : [],
  );
  return spreadsheetCsv([columns.map(({ header }) => clean(header)), ...cells]);
}

/** Spaces before the sign of a formula do not make it harmless: some spreadsheets drop them. */
function clean(value: Value): Value {
  return typeof value === 'string' ? cleanText(value).replace(/^\s+(?=[=+\-@＝＋－＠])/u, '') : value;
}
