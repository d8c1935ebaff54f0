import type { Span } from '../../../domain/span.js';
import { append } from '../../append.js';
import { endsSentence } from '../lines/wrapping.js';
import type { GridRow } from './table-grid.js';
import { type Columns, readHeader, repeatsHeader } from './table-header.js';

/** A row as read: what is printed, what is carried down from above, what it continues. */
export interface ReadRow extends Span {
  readonly columns: Columns | null;
  /** Per column: the spans of its content, none where blank. Two spans where a page break cuts the cell. */
  readonly cells: readonly { readonly at: readonly Span[]; readonly carried: boolean }[];
  /** Repeated headers and rules inside the span of a row that a page break cuts. */
  readonly inner: readonly Span[];
  /** The column that says what is to be done. */
  readonly content: number;
}

export interface ReadTable {
  readonly rows: readonly ReadRow[];
  /** Repeated headers and rules between rows. */
  readonly furniture: readonly Span[];
  readonly columns: readonly Columns[];
}

const UNIT = /单位|部门|牵头|配合|责任|主体/;
/** Columns that do not say what is to be done, though they may hold the longest words. */
const PERSON = /链长|领导|责任人|负责人|联系|电话|备注|时限|时间|金额|额（|数量|单价|投资/;
/** 注：…, 备注：… over all columns. */
const NOTE = /^[*＊※]{0,2}[（(]?(?:备?注|说明|填表说明|表注)\s?(?:[0-9一]\s?)?[:：.．、]/;
const CONTENT = /内容|任务|措施|事项|举措|条款|政策|工作/;

/** Reads rows under their headers: carried cells, repeated and changed headers, rows that go on after a page break. */
export function readRows(text: string, grid: readonly GridRow[]): ReadTable {
  const rows: ReadRow[] = [];
  let furniture: Span[] = [];
  const kept: Span[] = [];
  const headers: Columns[] = [];
  let columns: Columns | null = null;
  let content = 0;
  let isAfterBreak = false;

  for (let index = 0; index < grid.length; index++) {
    const row = grid[index] as GridRow;
    if (row.isRule) {
      furniture.push(span(row));
      continue;
    }
    if (isNote(text, row)) continue;
    if (columns !== null && repeatsHeader(text, row, columns)) {
      const again: Columns = readHeader(text, grid, index) ?? columns;
      columns = again.names.length === columns.names.length ? columns : again;
      content = contentColumn(text, sample(grid, index + 1), columns);
      furniture.push(span(row));
      isAfterBreak = true;
      continue;
    }
    const header: Columns | null =
      columns === null || row.isAfterGap || row.isHeader ? readHeader(text, grid, index) : null;
    if (header !== null && (columns === null || index > 0)) {
      // The name of the table, printed over all columns as its first row.
      if (columns === null && rows.every(isAcross)) rows.length = 0;
      columns = header;
      headers.push(header);
      content = contentColumn(text, sample(grid, index + header.rows), header);
      for (const part of grid.slice(index, index + header.rows))
        if (rows.length > 0) furniture.push(span(part));
      index += header.rows - 1;
      isAfterBreak = rows.length > 0;
      continue;
    }
    if (columns === null && index === 0) content = contentColumn(text, sample(grid, 0), null);
    const above = rows.at(-1);
    const isCut =
      isAfterBreak || row.isAfterGap || endsInList(text, row, above) || breaksHabit(text, rows, content);
    if (above !== undefined && isCut && continues(text, row, above, content)) {
      rows[rows.length - 1] = joined(above, row, furniture);
    } else {
      append(kept, furniture);
      rows.push(carry(withSpans(row), above, columns, content));
    }
    furniture = [];
    isAfterBreak = false;
  }
  return { rows, furniture: [...kept, ...furniture], columns: headers };
}

function isNote(text: string, { cells }: GridRow): boolean {
  const [first, second] = cells.filter(({ at }) => at !== null);
  return first?.at != null && second === undefined && NOTE.test(text.slice(first.at.start, first.at.end));
}

/** One cell over all columns. */
function isAcross({ cells }: ReadRow): boolean {
  return cells.filter(({ at }) => at.length > 0).length <= 1;
}

/** The rows that tell which column is which. */
function sample(grid: readonly GridRow[], from: number): readonly GridRow[] {
  return grid.slice(from, from + 40).filter((row) => !row.isRule);
}

/** The column that says what is to be done: groups stand left of it and are printed once, marks stand right of it. */
export function contentColumn(
  text: string,
  rows: readonly Pick<GridRow, 'cells'>[],
  columns: Columns | null,
): number {
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  let best = 0;
  let most = -1;
  for (let column = 0; column < width; column++) {
    const name = columns?.names[column];
    const words = name ? text.slice(name.start, name.end) : '';
    if (UNIT.test(words) || PERSON.test(words)) continue;
    const printed = rows.map((row) => row.cells[column]?.at).filter((at) => at != null);
    const length = printed.reduce((sum, at) => sum + Math.min(200, at.end - at.start), 0);
    const weight = length * (CONTENT.test(words) ? 3 : 1);
    if (weight > most) {
      most = weight;
      best = column;
    }
  }
  return best;
}

/** A row with all that is printed in each cell. */
interface PrintedRow extends Span {
  readonly cells: readonly { readonly at: readonly Span[]; readonly isSpanned: boolean }[];
}

function withSpans({ start, end, cells }: GridRow): PrintedRow {
  return {
    start,
    end,
    cells: cells.map(({ at, isSpanned }) => ({ at: at === null ? [] : [at], isSpanned })),
  };
}

/** Gives the row what is printed once for it and the rows above: groups, numbers. */
export function carry(
  row: PrintedRow,
  above: ReadRow | undefined,
  columns: Columns | null,
  content: number,
): ReadRow {
  const width = Math.max(row.cells.length, columns?.names.length ?? 0);
  // 二、获得用地 over all columns begins anew: nothing of the group above it goes on.
  const isGroup =
    row.cells.length > 2 && row.cells.every(({ at }, column) => at.length > 0 === (column === 0));
  const isSame = above?.columns === columns && !isGroup;
  const cells = Array.from({ length: width }, (_, column) => {
    const cell = row.cells[column];
    if (cell !== undefined && cell.at.length > 0) return { at: cell.at, carried: cell.isSpanned };
    const printedAbove =
      isSame && column < content && row.cells.length > 1 ? above?.cells[column] : undefined;
    return printedAbove !== undefined && printedAbove.at.length > 0
      ? { at: printedAbove.at, carried: true }
      : { at: [], carried: false };
  });
  return { start: row.start, end: row.end, columns, cells, inner: [], content };
}

/** After a page break: no number, no unit, and the sentence above is open. */
function continues(text: string, row: GridRow, above: ReadRow, content: number): boolean {
  const printed = row.cells.flatMap((cell, column) => (cell.at === null || cell.isSpanned ? [] : [column]));
  if (printed.length !== 1 || printed[0] === undefined || printed[0] < content - 1) return false;
  const open = above.cells[printed[0]]?.at.at(-1);
  return open !== undefined && !endsSentence(text, open.end);
}

/** The only cell of the row goes on with a list that the cell above leaves open: 各乡镇人民政府、 */
function endsInList(text: string, row: GridRow, above: ReadRow | undefined): boolean {
  const column = row.cells.findIndex(({ at }) => at !== null);
  const open = above?.cells[column]?.at.at(-1);
  return open !== undefined && /[、，]/.test(text[open.end - 1] ?? '');
}

/** Rows whose task ends like a sentence, before one that does not. */
const ENOUGH_SENTENCES = 3;

/** All tasks so far are sentences, and the last has no end: it goes on below. */
function breaksHabit(text: string, rows: readonly ReadRow[], content: number): boolean {
  const ends = rows.slice(-1 - ENOUGH_SENTENCES).map(({ cells }) => {
    const last = cells[content]?.at.at(-1);
    return last !== undefined && endsSentence(text, last.end);
  });
  return ends.length > ENOUGH_SENTENCES && ends.pop() === false && ends.every(Boolean);
}

function joined(above: ReadRow, row: GridRow, between: readonly Span[]): ReadRow {
  const cells = above.cells.map((cell, column) => {
    const more = row.cells[column]?.at;
    return more ? { at: [...cell.at, more], carried: cell.carried } : cell;
  });
  return { ...above, end: row.end, cells, inner: [...above.inner, ...between] };
}

function span(row: GridRow): Span {
  return { start: row.start, end: row.end };
}
