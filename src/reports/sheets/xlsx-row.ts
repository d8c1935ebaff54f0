import type { Cell as FileCell } from 'hucre/xlsx';
import { marked } from './marked.js';
import type { Row, Sheet } from './sheet-book.js';
import { xlsxCell } from './xlsx-cell.js';
import { BAND_STYLES, cellStyle, HEAD_STYLE, TOTAL_STYLE } from './xlsx-styles.js';

/** How the links and rules of a sheet are made. */
export interface XlsxWays {
  /** Links as formulas, as the sheet has more than Excel takes as such. */
  readonly asFormula: boolean;
  /** Lines around every cell, also the empty ones. */
  readonly isRuled: boolean;
}

/** The cells of a row by their columns; empty ones only where they are coloured or ruled. */
export function xlsxRow(
  { columns }: Sheet,
  row: Row,
  { asFormula, isRuled }: XlsxWays,
): readonly (Partial<FileCell> | null)[] {
  if (row.kind === 'BAND') {
    const style = BAND_STYLES[row.level];
    const band = xlsxCell({ value: row.text, link: row.link }, asFormula);
    return columns.map((_, at) => (at === 0 ? { ...band, style } : { style }));
  }
  return columns.map((column, at) => {
    const cell = marked(row.cells[at]);
    const content = xlsxCell(cell, asFormula);
    if (row.kind === 'HEAD') return cell.value === null ? null : { ...content, style: HEAD_STYLE };
    const style = cellStyle(column, cell, isRuled);
    if (row.kind === 'TOTAL') return { ...content, style: { ...style, ...TOTAL_STYLE } };
    return cell.value === null && !isRuled ? null : { ...content, style };
  });
}
