import type { Cell as FileCell, WriteSheet } from 'hucre/xlsx';
import { columnLetters } from './column-letters.js';
import { columnWidths } from './column-widths.js';
import { marked } from './marked.js';
import { headerHeight, rowHeight } from './row-heights.js';
import type { Row, Sheet } from './sheet-book.js';
import { xlsxText } from './xlsx-cell.js';
import { xlsxPage } from './xlsx-page.js';
import { xlsxRow } from './xlsx-row.js';
import { headerStyle, LINE_STYLE, TITLE_STYLE } from './xlsx-styles.js';

/** More links than this in one sheet, and Excel calls the file damaged. */
const LINKS_MAX = 65_530;
/** Lines around empty cells too make a large sheet many times larger. */
const RULED_CELLS_MAX = 200_000;
const TITLE_POINTS = 28;

/** A sheet as the library takes it: title and lines, header, rows, with what is frozen, filtered, and repeated on paper. */
export function xlsxSheet(sheet: Sheet, name: string): WriteSheet {
  const { columns, rows, lines, isOneTable, frozenColumns } = sheet;
  const cells = new Map<string, Partial<FileCell>>();
  for (const [at, line] of [sheet.title, ...lines].entries()) {
    cells.set(`${at},0`, {
      value: xlsxText(line),
      type: 'string',
      style: at === 0 ? TITLE_STYLE : LINE_STYLE,
    });
  }
  const headerAt = lines.length + 1;
  const firstAt = isOneTable ? headerAt + 1 : headerAt;
  const widths = columnWidths(sheet);
  const heights = new Map([[0, { height: TITLE_POINTS }]]);
  if (isOneTable) {
    heights.set(headerAt, { height: headerHeight(sheet) });
    for (const [at, column] of columns.entries()) {
      cells.set(`${headerAt},${at}`, {
        value: xlsxText(column.header),
        type: 'string',
        style: headerStyle(column),
      });
    }
  }
  const ways = {
    asFormula: countLinks(rows) > LINKS_MAX,
    isRuled: isOneTable && rows.length * columns.length <= RULED_CELLS_MAX,
  };
  for (const [at, row] of rows.entries()) {
    heights.set(firstAt + at, { height: rowHeight(sheet, row, widths) });
    for (const [column, cell] of xlsxRow(sheet, row, ways).entries()) {
      if (cell !== null) cells.set(`${firstAt + at},${column}`, cell);
    }
  }
  const filtered = rows.findLastIndex(({ kind }) => kind !== 'TOTAL') + 1;
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: Array.from({ length: firstAt + rows.length }, () => []),
    cells,
    rowDefs: heights,
    ...(isOneTable
      ? {
          freezePane: { rows: firstAt, columns: frozenColumns },
          // Totals stay in sight, whatever is chosen.
          autoFilter: { range: `A${firstAt}:${columnLetters(columns.length - 1)}${firstAt + filtered}` },
        }
      : {}),
    ...xlsxPage(sheet, widths, { headerAt, count: firstAt + rows.length }),
  };
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
