import { checkExcelLimits } from './check-excel-limits.js';
import type { SheetBook } from './sheet-book.js';
import { sheetNames } from './sheet-names.js';
import { xlsxText } from './xlsx-cell.js';
import { xlsxSheet } from './xlsx-sheet.js';
import { FONT } from './xlsx-styles.js';

/** Where nobody said when: the file has to name some time, and it must be the same one each time. */
const NO_TIME = new Date('2000-01-01T00:00:00Z');

/** The book as a file of Excel; the same book gives the same bytes. Fails with REPORT_TOO_LARGE. */
export async function bookXlsx(book: SheetBook): Promise<Uint8Array> {
  checkExcelLimits(book);
  // Loaded only where it is used.
  const { writeXlsx } = await import('hucre/xlsx');
  const names = sheetNames(book.sheets.map(({ name }) => name));
  const at = book.at === null ? NO_TIME : new Date(book.at);
  return writeXlsx({
    sheets: book.sheets.map((sheet, no) => xlsxSheet(sheet, names[no] ?? sheet.name)),
    properties: {
      title: xlsxText(book.title),
      creator: 'policy-graph',
      lastModifiedBy: 'policy-graph',
      created: at,
      modified: at,
    },
    defaultFont: { ...FONT },
  });
}
