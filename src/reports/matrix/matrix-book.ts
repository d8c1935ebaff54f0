import type { SheetBook } from '../sheets/sheet-book.js';
import { completenessSheet } from './completeness-sheet.js';
import { ledgerSheet } from './ledger-sheet.js';
import type { MatrixReport } from './matrix-report.js';
import { matrixSheet } from './matrix-sheet.js';
import { targetSheet } from './target-sheet.js';

/** The sheets that can be had by themselves, as CSV. */
export const CSV_SHEETS = ['matrix', 'ledger', 'targets'] as const;
export type CsvSheet = (typeof CSV_SHEETS)[number];

export const SHEETS = { matrix: matrixSheet, ledger: ledgerSheet, targets: targetSheet } as const;

/** The report as 责任矩阵, 台账, 目标 and 完整性. */
export function matrixBook(report: MatrixReport): SheetBook {
  return {
    title: report.title,
    at: report.release?.at ?? report.completeness.loadedAt,
    sheets: [matrixSheet(report), ledgerSheet(report), targetSheet(report), completenessSheet(report)],
  };
}
