import { stringify } from 'csv-stringify/sync';

/**
 * Rows as spreadsheets read them (RFC 4180, CRLF), with a byte-order mark so that they show Chinese rightly. A text that a
 * spreadsheet would take for a formula gets an apostrophe before it; numbers stay numbers, and nothing is an empty cell.
 */
export function spreadsheetCsv(rows: readonly (readonly (string | number | boolean | null)[])[]): string {
  return stringify([...rows], {
    bom: true,
    record_delimiter: '\r\n',
    // Line feeds within a cell, which some readers take for the end of a row.
    quoted_match: /[\r\n]/,
    escape_formulas: true,
    cast: { boolean: String },
  });
}
