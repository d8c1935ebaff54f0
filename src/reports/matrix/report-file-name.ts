import type { MatrixAnswer } from '../../questions/matrix/matrix-answer.js';
import { fileNameWord } from '../file-name-word.js';
import type { ReportFormat } from '../report-formats.js';
import type { CsvSheet } from './matrix-book.js';
import { scopeNames } from './report-title.js';

const SHEET_NAMES: { readonly [S in CsvSheet]: string } = {
  matrix: '责任矩阵',
  ledger: '台账',
  targets: '目标',
};

/** 东莞-责任矩阵.xlsx, 东莞-台账.csv: what was asked for, as file systems take it. */
export function reportFileName(matrix: MatrixAnswer, format: ReportFormat, sheet: CsvSheet): string {
  const what = format === 'csv' ? SHEET_NAMES[sheet] : SHEET_NAMES.matrix;
  const names = [...scopeNames(matrix), what].map(fileNameWord);
  return `${names.join('-')}.${format}`;
}
