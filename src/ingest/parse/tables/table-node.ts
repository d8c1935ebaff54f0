import type { Source, Span } from '../../../domain/span.js';
import { fold } from '../../fold.js';
import type { TableCell, TreeNode } from '../../policy-tree.js';
import { type Draft, draftEnd, draftStart } from '../hierarchy/draft.js';
import { type Finishing, headingWords } from '../hierarchy/finishing.js';
import { type Block, plainNode } from '../lines/block.js';
import { readLabel } from '../words/labels.js';
import { readAligned } from './aligned-table.js';
import { htmlGrid } from './html-grid.js';
import { joinCutLines } from './join-cut-lines.js';
import { type ColumnName, columnName, makeCell } from './table-cells.js';
import { lineGrid } from './table-grid.js';
import type { Columns } from './table-header.js';
import { type ReadRow, type ReadTable, readRows } from './table-rows.js';

/** A table with one TABLE_ROW per row of data; headers are the table's own words, repeated ones furniture. */
export function tableNode(context: Finishing, draft: Draft, above: string): TreeNode {
  const { source, text, eIds } = context;
  const block = draft.block;
  const { eId } = eIds.next(above, 'TABLE', null);
  const span = { start: draftStart(draft), end: draftEnd(draft) };
  const table = block === null ? null : readTable(text, block);
  if (block !== null && table === null)
    context.report(
      'table-rows',
      'WARNING',
      'It cannot be told which lines make a row of this table.',
      block.start,
    );
  const rows = (table?.rows ?? []).map((row): TreeNode => rowNode(context, row, eId));
  const furniture = (table?.furniture ?? []).map((at) => plainNode('FURNITURE', at));
  if (table !== null) reportColumns(context, table.rows, table.columns, block?.start ?? 0);
  return {
    kind: 'TABLE', span, number: null, heading: headingWords(context, draft),
    labelSpan: draft.heading?.at ?? firstLine(draft, span), eId,
    children: [...rows, ...furniture].sort((a, b) => a.span.start - b.span.start), cells: [],
  }; // biome-ignore format: one screen

  function rowNode(within: Finishing, row: ReadRow, tableId: string): TreeNode {
    const cells = row.cells.map((cell, column) =>
      makeCell(source, nameOfColumn(source, row.columns, column), cell.at, cell.carried),
    );
    const named = nameOf(within, cells, row);
    return {
      kind: 'TABLE_ROW', span: { start: row.start, end: row.end }, ...named,
      eId: eIds.next(tableId, 'TABLE_ROW', null).eId,
      children: row.inner.map((at) => plainNode('FURNITURE', at)), cells,
    }; // biome-ignore format: one screen
  }
}

/** Null where its rows cannot be told. */
function readTable(text: string, block: Block): ReadTable | null {
  const isHtml = block.lines.some((line) => /^<table\b/i.test(text.slice(line.at, line.at + 7)));
  if (isHtml) return readRows(text, htmlGrid(text, block));
  const [first] = block.lines;
  const isAligned = first !== undefined && !/[\t|｜]/.test(text.slice(first.start, first.end));
  return isAligned ? readAligned(text, block) : readRows(text, joinCutLines(text, lineGrid(text, block)));
}

function firstLine(draft: Draft, span: Span): Span {
  const line = draft.block?.lines[0];
  return line === undefined || line.until <= line.at ? span : { start: line.at, end: line.until };
}

const NAMES = new WeakMap<Columns, ColumnName[]>();

/** Folded once for all rows of a table. */
function nameOfColumn(source: Source, columns: Columns | null, column: number): ColumnName {
  if (columns === null) return columnName(source, null, null);
  let names = NAMES.get(columns);
  if (names === undefined) {
    names = columns.names.map((at, index) => columnName(source, at, columns.above[index] ?? null));
    NAMES.set(columns, names);
  }
  return names[column] ?? columnName(source, null, null);
}

const LONGEST_HEADING = 40;

/** Number and heading of a row: from the column of numbers, or from a label inside its first own cell (5. 汽车). */
function nameOf(
  context: Finishing,
  cells: readonly TableCell[],
  row: ReadRow,
): Pick<TreeNode, 'number' | 'heading' | 'labelSpan'> {
  const own = cells.filter((cell) => !cell.carried && cell.spans.length > 0);
  const first = own[0]?.spans[0];
  if (first === undefined)
    return { number: null, heading: null, labelSpan: { start: row.start, end: row.end } };
  const number = own.find((cell, at) => isNumber(cell) && (at === 0 || NUMBER_COLUMN.test(cell.column)));
  const numberAt = number?.spans[0];
  if (number !== undefined && numberAt !== undefined && own.length > 1)
    return {
      number: number.text,
      heading: headingIn(cells[row.content]?.text ?? ''),
      labelSpan: numberAt,
    };
  for (const cell of own.slice(0, 2)) {
    const at = withoutMarks(context.text, cell.spans[0]);
    const label = at === undefined ? null : readLabel(context.text, at.start, at.end);
    const isGroup = own.length === 1;
    if (at === undefined || label === null || label.kind === '——') continue;
    if (label.kind === '一、' && !isGroup) continue;
    const rest = fold(context.source, [
      { start: label.end, end: Math.max(label.end, at.end) },
      ...cell.spans.slice(1),
    ]).text;
    // 15.6 alone is a figure, not the label of what follows.
    if (rest === '') continue;
    return {
      number: label.printed,
      heading: headingIn(rest),
      labelSpan: { start: at.start, end: label.end },
    };
  }
  const task = cells[row.content];
  const words = task === undefined || task.carried ? null : headingIn(task.text);
  return { number: null, heading: words ?? headingIn(own[0]?.text ?? ''), labelSpan: first };
}

const NUMBER_COLUMN = /^(?:序号|编号|项次)$/;

function isNumber({ text }: TableCell): boolean {
  return /^第?[0-9]{1,4}[.、]?$/.test(text);
}

/** **1.建设平台** is labelled as well. */
function withoutMarks(text: string, at: Span | undefined): Span | undefined {
  if (at === undefined) return undefined;
  let start = at.start;
  while (start < at.end - 1 && /[*\s]/.test(text[start] as string)) start++;
  return { start, end: at.end };
}

function headingIn(words: string): string | null {
  const bare = words.replace(/[。；]$/, '');
  return /[\u4e00-\u9fffA-Za-z]/.test(bare) && bare.length <= LONGEST_HEADING && !/[。；，：]/.test(bare)
    ? bare
    : null;
}

/** A header that names fewer or more columns than the rows fill is reported once; nothing is shifted. */
function reportColumns(
  context: Finishing,
  rows: readonly ReadRow[],
  headers: readonly Columns[],
  at: number,
): void {
  const beyond = rows.find((row) =>
    row.cells.some(
      (cell, column) => cell.at.length > 0 && row.columns !== null && !row.columns.names[column],
    ),
  );
  if (beyond !== undefined)
    context.report(
      'table-columns',
      'WARNING',
      'A row fills a column that the header does not name.',
      beyond.start,
    );
  if (headers.length > 1)
    context.report('table-columns', 'INFO', 'The columns of the table change.', rows[0]?.start ?? at);
}
