import { DomainError } from '../../domain/errors.js';
import type { Sheet, SheetBook } from './sheet-book.js';

/** What one sheet of Excel holds. */
const ROWS_MAX = 1_048_576;
const COLUMNS_MAX = 16_384;
/** Filled cells of one file: writing it takes 1.6 kilobytes of memory for each, so half a gigabyte for as many. */
const CELLS_MAX = 300_000;

/** Fails with REPORT_TOO_LARGE where Excel could not open what would be written; CSV has no such limit. */
export function checkExcelLimits({ sheets }: SheetBook): void {
  for (const sheet of sheets) {
    const rows = sheet.rows.length + sheet.lines.length + 2;
    if (rows > ROWS_MAX) throw tooLarge(sheet, rows, 'rows', ROWS_MAX);
    if (sheet.columns.length > COLUMNS_MAX)
      throw tooLarge(sheet, sheet.columns.length, 'columns', COLUMNS_MAX);
  }
  const cells = sheets.reduce((sum, sheet) => sum + filledCells(sheet), 0);
  if (cells > CELLS_MAX) {
    throw new DomainError(
      'REPORT_TOO_LARGE',
      `The report fills ${cells} cells; a spreadsheet file is written with at most ${CELLS_MAX}. Ask for less (a document, a city, an agency), or for CSV, which has no limit.`,
      { cells, limit: CELLS_MAX },
    );
  }
}

function filledCells({ rows }: Sheet): number {
  return rows.reduce(
    (sum, row) => sum + (row.kind === 'BAND' ? 1 : row.cells.filter((cell) => cell !== null).length),
    0,
  );
}

function tooLarge({ name }: Sheet, count: number, what: 'rows' | 'columns', limit: number): DomainError {
  return new DomainError(
    'REPORT_TOO_LARGE',
    `The sheet ${name} has ${count} ${what}; Excel opens at most ${limit}. Ask for less (a document, a city, an agency), or for CSV, which has no limit.`,
    { sheet: name, [what]: count, limit },
  );
}
