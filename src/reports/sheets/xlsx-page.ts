import type { WriteSheet } from 'hucre/xlsx';
import { columnLetters } from './column-letters.js';
import type { Sheet } from './sheet-book.js';
import { xlsxText } from './xlsx-cell.js';

/** Half-width characters that a page of A4 across holds in a size that can be read. */
const PAGE_WIDTH = 250;
const FOOTER_CHARACTERS_MAX = 100;

/** A sheet on paper: A4 across, header and first columns on each page, without the columns behind the last that is printed. */
export function xlsxPage(
  sheet: Sheet,
  widths: readonly number[],
  rows: { readonly headerAt: number; readonly count: number },
): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  const { columns, frozenColumns, isOneTable } = sheet;
  const last = Math.max(
    0,
    columns.findLastIndex(({ isUnprinted }) => !isUnprinted),
  );
  const width = widths.slice(0, last + 1).reduce((sum, one) => sum + one, 0);
  const headerRow = rows.headerAt + 1;
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: Math.ceil(width / PAGE_WIDTH),
      fitToHeight: 0,
      margins: { top: 0.5, right: 0.4, bottom: 0.6, left: 0.4, header: 0.3, footer: 0.3 },
      printArea: `$A$1:$${columnLetters(last)}$${rows.count}`,
      ...(isOneTable ? { printTitlesRow: `$${headerRow}:$${headerRow}` } : {}),
      ...(frozenColumns > 0 ? { printTitlesColumn: `$A:$${columnLetters(frozenColumns - 1)}` } : {}),
    },
    headerFooter: {
      // A sign of its own to the footer's language.
      oddFooter: `&L${[...xlsxText(sheet.title)].slice(0, FOOTER_CHARACTERS_MAX).join('').replace(/&/g, '&&')}&R第 &P 页，共 &N 页`,
    },
  };
}
