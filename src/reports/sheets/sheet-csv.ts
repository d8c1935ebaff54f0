import { stringify } from 'csv-stringify/sync';
import { cleanText } from './clean-text.js';
import { marked } from './marked.js';
import type { Sheet, Value } from './sheet-book.js';

/**
 * The table of a sheet as spreadsheets read it (RFC 4180, CRLF), with a byte-order mark so that Excel shows Chinese: the
 * header and the rows, without bands and totals. A text that a spreadsheet would take for a formula gets an apostrophe
 * before it; numbers stay numbers. No limit on rows.
 */
export function sheetCsv({ columns, rows }: Sheet): string {
  const cells = rows.flatMap((row) =>
    row.kind === 'CELLS' ? [columns.map((_, at) => clean(marked(row.cells[at]).value))] : [],
  );
  return stringify([columns.map(({ header }) => clean(header)), ...cells], {
    bom: true,
    record_delimiter: '\r\n',
    // Line feeds within a cell, which some readers take for the end of a row.
    quoted_match: /[\r\n]/,
    escape_formulas: true,
  });
}

/** Spaces before the sign of a formula do not make it harmless: some spreadsheets drop them. */
function clean(value: Value): Value {
  return typeof value === 'string' ? cleanText(value).replace(/^\s+(?=[=+\-@＝＋－＠])/u, '') : value;
}
