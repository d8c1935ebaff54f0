import type { Span } from '../../../domain/span.js';
import type { GridRow } from './table-grid.js';

/** The columns of a table from some row on. */
export interface Columns {
  /** Where the name of each column is printed; null where it has none of its own. */
  readonly names: readonly (Span | null)[];
  /** How many rows the header takes. */
  readonly rows: number;
  /** Columns without a name of their own, in a header of more than one row: spans cannot be told. */
  readonly unnamed: readonly number[];
}

const NAMES =
  /序号|编号|内容|任务|措施|事项|举措|条款|政策|工作|项目|目标|指标|名称|类别|类型|领域|产业|集群|单位|部门|责任|牵头|配合|参与|主体|时限|时间|进度|期限|备注|说明|城市|地区|区域|地市|市县|年份|年度|数量|单价|金额|得分|标准|依据/;
const LONGEST_NAME = 30;
const MOST_HEADER_ROWS = 3;

/**
 * Reads the header that begins at row `from`, null where that row is none. Two-row headers: a span row (珠三角地区) over
 * the row that names every column (广州, 深圳, …): each column takes the lowest name printed over it.
 */
export function readHeader(text: string, rows: readonly GridRow[], from: number): Columns | null {
  const first = rows[from];
  if (first === undefined || !isNames(text, first)) return null;
  const isNamed =
    first.isHeader || first.cells.some((cell) => cell.at !== null && NAMES.test(slice(text, cell.at)));
  if (!isNamed) return null;
  let count = 1;
  while (count < MOST_HEADER_ROWS) {
    const next = rows[from + count];
    if (next === undefined || !(next.isHeader || isSubHeader(text, rows[from + count - 1], next))) break;
    count++;
  }
  const header = rows.slice(from, from + count);
  const width = Math.max(...header.map((row) => row.cells.length));
  const names: (Span | null)[] = [];
  const unnamed: number[] = [];
  for (let column = 0; column < width; column++) {
    const lowest = header.map((row) => row.cells[column]?.at ?? null).findLast((at) => at !== null) ?? null;
    // 工作内容 over two columns: the blank cell beside it belongs to it, if the header is one row.
    const spanning = lowest === null && count === 1 ? (names[column - 1] ?? null) : null;
    if (lowest === null && spanning === null) unnamed.push(column);
    names.push(lowest ?? spanning);
  }
  return { names, rows: count, unnamed };
}

/** Whether the row repeats the names of the columns, as tables do after a page break. */
export function repeatsHeader(text: string, row: GridRow, columns: Columns): boolean {
  const printed = row.cells.flatMap((cell) => (cell.at === null ? [] : [key(text, cell.at)]));
  if (printed.length < 2) return false;
  const known = new Set(columns.names.flatMap((at) => (at === null ? [] : [key(text, at)])));
  return printed.every((name) => known.has(name));
}

function key(text: string, at: Span): string {
  return slice(text, at).replace(/[\s*]|<[^<>]{1,40}>/g, '');
}

function slice(text: string, at: Span): string {
  return text.slice(at.start, Math.min(at.end, at.start + LONGEST_NAME * 3));
}

function isNames(text: string, row: GridRow): boolean {
  const printed = row.cells.filter((cell) => cell.at !== null);
  return (
    printed.length >= 1 &&
    (printed.length >= 2 || row.isHeader) &&
    printed.every((cell) => cell.at !== null && isName(text, cell.at))
  );
}

function isName(text: string, at: Span): boolean {
  const words = key(text, at);
  return (
    words.length <= LONGEST_NAME &&
    !/[。；★☆√✓]/.test(words) &&
    !/^[\d０-９]+(?:[.．、]|$)|^[（(]?[一二三四五六七八九十]{1,3}[、）)]/.test(words)
  );
}

/** A second header row: names only, and blank where the row above names the whole column. */
function isSubHeader(text: string, above: GridRow | undefined, row: GridRow): boolean {
  if (above === undefined || row.isAfterGap || !isNames(text, row)) return false;
  if (row.cells[0] === undefined || (row.cells[0].at !== null && !row.cells[0].isSpanned)) return false;
  const fills = row.cells.filter(
    (cell, column) => cell.at !== null && above.cells[column]?.at === null,
  ).length;
  return fills > 0 && row.cells.length >= 3;
}
