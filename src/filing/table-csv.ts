import type { Table } from '../operations/operation.js';
import { spreadsheetCsv } from '../reports/sheets/spreadsheet-csv.js';

/** The rows of an answer under their columns, for spreadsheets; texts as they are. */
export function tableCsv({ columns, rows }: Table): string {
  return spreadsheetCsv([columns, ...rows]);
}
