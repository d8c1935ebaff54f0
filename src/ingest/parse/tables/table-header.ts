import type { Span } from '../../../domain/span.js';
import type { GridRow } from './table-grid.js';

/** The columns of a table from some row on. */
export interface Columns {
  /** Where the name of each column is printed; null where it has none of its own. */
  readonly names: readonly (Span | null)[];
  /** Where the name over a column and its neighbours is printed; null where there is none. */
  readonly above: readonly (Span | null)[];
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
  const above: (Span | null)[] = [];
  const unnamed: number[] = [];
  for (let column = 0; column < width; column++) {
    const lowest = header.map((row) => row.cells[column]?.at ?? null).findLast((at) => at !== null) ?? null;
    // 工作内容 over two columns: the blank cell beside it belongs to it, if the header is one row.
    const spanning = lowest === null && count === 1 ? (names[column - 1] ?? null) : null;
    if (lowest === null && spanning === null) unnamed.push(column);
    names.push(lowest ?? spanning);
    above.push(lowest === null ? null : nameAbove(text, header, column, lowest));
  }
  return { names, above, rows: count, unnamed };
}

/** 责任单位 over 牵头 and 配合: printed over the first of its columns, blank over the others. */
function nameAbove(text: string, header: readonly GridRow[], column: number, lowest: Span): Span | null {
  const [top] = header;
  if (header.length < 2 || top === undefined) return null;
  for (let at = column; at >= 0; at--) {
    const name = top.cells[at]?.at ?? null;
    if (name === null) continue;
    const isSame = name.start === lowest.start || key(text, name) === key(text, lowest);
    return isSame || (at < column && coversOneColumn(text, header, at)) ? null : name;
  }
  return null;
}

/** A column whose name is merged downwards is no span over its neighbours. */
function coversOneColumn(text: string, header: readonly GridRow[], column: number): boolean {
  const name = header[0]?.cells[column]?.at ?? null;
  const below = header.at(-1)?.cells[column]?.at ?? null;
  return name === null || below === null || key(text, name) === key(text, below);
}

/** Whether the row repeats the names of the columns, as tables do after a page break. */
export function repeatsHeader(text: string, row: GridRow, columns: Columns): boolean {
  const printed = row.cells.flatMap((cell) => (cell.at === null ? [] : [key(text, cell.at)]));
  if (printed.length < 2) return false;
  const names = [...columns.names, ...columns.above];
  const known = new Set(names.flatMap((at) => (at === null ? [] : [key(text, at)])));
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

/** A second header row: names only; blank, or the name again, where the row above names the whole column. */
function isSubHeader(text: string, above: GridRow | undefined, row: GridRow): boolean {
  if (above === undefined || row.isAfterGap || !isNames(text, row)) return false;
  const first = row.cells[0];
  if (first === undefined || (first.at !== null && !first.isSpanned && !isRepeated(text, above, row, 0)))
    return false;
  const fills = row.cells.filter(
    (cell, column) => cell.at !== null && above.cells[column]?.at === null,
  ).length;
  return fills > 0 && row.cells.length >= 3;
}

function isRepeated(text: string, above: GridRow, row: GridRow, column: number): boolean {
  const name = above.cells[column]?.at ?? null;
  const again = row.cells[column]?.at ?? null;
  return name !== null && again !== null && key(text, name) === key(text, again);
}
