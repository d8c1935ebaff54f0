import type { Cell as FileCell, WriteSheet } from 'hucre/xlsx';
import { columnWidths } from './column-widths.js';
import { marked } from './marked.js';
import type { Row, Sheet } from './sheet-book.js';
import { xlsxCell, xlsxText } from './xlsx-cell.js';
import { BAND_STYLES, cellStyle, headerStyle, LINE_STYLE, TITLE_STYLE, TOTAL_STYLE } from './xlsx-styles.js';

/** More links than this in one sheet, and Excel calls the file damaged. */
const LINKS_MAX = 65_530;
/** Half-width characters that a page of A4 across holds in a size that can be read. */
const PAGE_WIDTH = 230;
const POINTS_PER_CHARACTER = 13;
const HEADER_POINTS = { least: 22, most: 300 } as const;

/** A sheet as the library takes it: title and lines, header, rows, with what is frozen, filtered, and repeated on paper. */
export function xlsxSheet(sheet: Sheet, name: string): WriteSheet {
  const { columns, rows, lines, isOneTable, frozenColumns } = sheet;
  const cells = new Map<string, Partial<FileCell>>();
  const put = (row: number, column: number, cell: Partial<FileCell>): void => {
    cells.set(`${row},${column}`, cell);
  };
  [sheet.title, ...lines].forEach((line, at) => {
    put(at, 0, { value: xlsxText(line), type: 'string', style: at === 0 ? TITLE_STYLE : LINE_STYLE });
  });
  const headerAt = lines.length + 1;
  if (isOneTable) {
    columns.forEach((column, at) => {
      put(headerAt, at, { value: xlsxText(column.header), type: 'string', style: headerStyle(column) });
    });
  }
  const firstAt = isOneTable ? headerAt + 1 : headerAt;
  const asFormula = countLinks(rows) > LINKS_MAX;
  for (const [at, row] of rows.entries()) {
    putRow(sheet, row, asFormula, (column, cell) => put(firstAt + at, column, cell));
  }
  const filtered = rows.findLastIndex(({ kind }) => kind !== 'TOTAL') + 1;
  const lastColumn = letters(columns.length - 1);
  const widths = columnWidths(sheet);
  const pages = Math.ceil(widths.reduce((sum, width) => sum + width, 0) / PAGE_WIDTH);
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: Array.from({ length: firstAt + rows.length }, () => []),
    cells,
    rowDefs: new Map([
      [0, { height: 26 }],
      ...(isOneTable ? [[headerAt, { height: headerHeight(sheet) }] as const] : []),
    ]),
    ...(isOneTable
      ? {
          freezePane: { rows: firstAt, columns: frozenColumns },
          // Totals stay in sight, whatever is chosen.
          autoFilter: { range: `A${firstAt}:${lastColumn}${firstAt + filtered}` },
        }
      : {}),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: pages,
      fitToHeight: 0,
      margins: { top: 0.5, right: 0.4, bottom: 0.6, left: 0.4, header: 0.3, footer: 0.3 },
      showGridLines: true,
      ...(isOneTable ? { printTitlesRow: `$${firstAt}:$${firstAt}` } : {}),
      ...(frozenColumns > 0 ? { printTitlesColumn: `$A:$${letters(frozenColumns - 1)}` } : {}),
    },
    headerFooter: {
      oddFooter: `&L${xlsxText(sheet.title).replace(/&/g, '&&').slice(0, 100)}&R第 &P 页，共 &N 页`,
    },
  };
}

function putRow(
  { columns }: Sheet,
  row: Row,
  asFormula: boolean,
  put: (column: number, cell: Partial<FileCell>) => void,
): void {
  if (row.kind === 'BAND') {
    const style = BAND_STYLES[row.level];
    columns.forEach((_, at) => {
      const text = at === 0 ? xlsxCell({ value: row.text, link: row.link }, asFormula) : {};
      put(at, { ...text, style });
    });
    return;
  }
  columns.forEach((column, at) => {
    const cell = marked(row.cells[at]);
    if (row.kind === 'HEAD') {
      if (cell.value !== null)
        put(at, { ...xlsxCell(cell, asFormula), style: headerStyle({ kind: 'TEXT' }) });
    } else if (row.kind === 'TOTAL') {
      const { alignment = {} } = cellStyle(column, cell);
      put(at, { ...xlsxCell(cell, asFormula), style: { ...TOTAL_STYLE, alignment } });
    } else if (cell.value !== null) {
      put(at, { ...xlsxCell(cell, asFormula), style: cellStyle(column, cell) });
    }
  });
}

function countLinks(rows: readonly Row[]): number {
  const isLink = (link: string | null | undefined): boolean => link !== undefined && link !== null;
  return rows.reduce(
    (sum, row) =>
      sum +
      (row.kind === 'BAND'
        ? Number(isLink(row.link))
        : row.cells.filter((cell) => isLink(marked(cell).link)).length),
    0,
  );
}

/** As high as the longest name of a narrow column. */
function headerHeight({ columns }: Sheet): number {
  const longest = Math.max(
    0,
    ...columns.map(({ kind, header }) => (kind === 'MARK' ? [...header].length : 0)),
  );
  return Math.min(HEADER_POINTS.most, Math.max(HEADER_POINTS.least, longest * POINTS_PER_CHARACTER + 8));
}

/** 0 is A, 26 is AA. */
function letters(column: number): string {
  const rest = column % 26;
  const before = Math.floor(column / 26);
  return `${before === 0 ? '' : letters(before - 1)}${String.fromCharCode(65 + rest)}`;
}
