import type { ReportFormat } from '../report-formats.js';
import { bookHtml } from '../sheets/book-html.js';
import { bookXlsx } from '../sheets/book-xlsx.js';
import { sheetCsv } from '../sheets/sheet-csv.js';
import { type CsvSheet, matrixBook, SHEETS } from './matrix-book.js';
import { matrixJson } from './matrix-json.js';
import type { MatrixReport } from './matrix-report.js';

/** The report as a file; `sheet` is the one that CSV holds. Fails with REPORT_TOO_LARGE where Excel could not open it. */
export async function writeMatrixReport(
  report: MatrixReport,
  format: ReportFormat,
  sheet: CsvSheet,
): Promise<Uint8Array> {
  switch (format) {
    case 'xlsx':
      return bookXlsx(matrixBook(report));
    case 'csv':
      return Buffer.from(sheetCsv(SHEETS[sheet](report)));
    case 'html':
      return Buffer.from(bookHtml(matrixBook(report)));
    case 'json':
      return Buffer.from(matrixJson(report));
  }
}
