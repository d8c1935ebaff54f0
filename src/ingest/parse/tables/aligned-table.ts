import type { Span } from '../../../domain/span.js';
import type { Block } from '../lines/block.js';
import type { BodyLine } from '../lines/body-lines.js';
import { furnitureKind } from '../lines/furniture.js';
import { type AlignedCell, alignedCells } from './aligned-cells.js';
import { type AlignedLine, alignedColumns, isGroupName } from './aligned-columns.js';
import { alignedHeader } from './aligned-header.js';
import { rowsOfLines } from './aligned-rows.js';
import type { Columns } from './table-header.js';
import { carry, contentColumn, type ReadRow, type ReadTable } from './table-rows.js';

/** Rows that tell which column says what is to be done. */
const SAMPLE_ROWS = 40;

/**
 * Reads a table of aligned columns: lines into columns, lines into rows. Null where it cannot be told which lines make a
 * row; then no row is made up.
 */
export function readAligned(text: string, block: Block): ReadTable | null {
  const top = alignedHeader(text, block.lines, 0);
  if (top === null) return null;
  const header = top.cells;
  const columns: Columns = {
    names: header.map(({ start, end }) => ({ start, end })),
    above: header.map(() => null),
    rows: top.lines,
    unnamed: [],
  };
  const below = block.lines.slice(top.lines);
  const placed = alignedColumns(text, header, below);
  const furniture: Span[] = [];
  const lines: AlignedLine[] = [];
  for (let at = 0; at < below.length; at++) {
    const line = below[at] as BodyLine;
    const again = furnitureKind(text, line) === 'PAGE' ? 1 : (alignedHeader(text, below, at)?.lines ?? 0);
    if (again > 0) {
      for (const part of below.slice(at, at + again)) furniture.push(spanOf(part));
      at += again - 1;
      continue;
    }
    const cells = alignedCells(text, line.start, line.end);
    const [only] = cells;
    const isGroup = only !== undefined && cells.length === 1 && isGroupName(text.slice(only.start, only.end));
    const inColumns = isGroup ? acrossAll(cells, header.length) : placed.place(cells);
    if (inColumns === null) return null;
    lines.push(toLine(line, cells, inColumns));
  }
  const groups = rowsOfLines(text, header, lines);
  if (groups === null) return null;
  const rows: ReadRow[] = [];
  const between: Span[] = [];
  let next = 0;
  const content = contentColumn(
    text,
    groups.slice(0, SAMPLE_ROWS).map((group) => ({ cells: gridCells(group, header.length) })),
    columns,
  );
  for (const group of groups) {
    const start = group[0]?.start ?? 0;
    const end = group.at(-1)?.end ?? start;
    const inner: Span[] = [];
    while ((furniture[next]?.start ?? Infinity) < end) {
      const one = furniture[next++] as Span;
      if (one.start > start) inner.push(one);
      else between.push(one);
    }
    const row = { start, end, cells: spansOf(group, header.length) };
    rows.push({ ...carry(row, rows.at(-1), columns, content), inner });
  }
  return { rows, furniture: [...between, ...furniture.slice(next)], columns: [columns] };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function toLine(line: BodyLine, cells: readonly AlignedCell[], placed: AlignedLine['cells']): AlignedLine {
  return {
    start: line.start,
    end: line.end,
    cells: placed,
    count: cells.length,
    blanksBefore: line.blanksBefore,
  };
}

/** 一、强化调度: one cell over all columns stands in the first. */
function acrossAll(cells: readonly AlignedCell[], width: number): AlignedLine['cells'] {
  return Array.from({ length: width }, (_, column) => (column === 0 ? (cells[0] ?? null) : null));
}

function spansOf(
  group: readonly AlignedLine[],
  width: number,
): readonly { at: readonly Span[]; isSpanned: boolean }[] {
  return Array.from({ length: width }, (_, column) => ({
    at: group.flatMap(({ cells }) => {
      const cell = cells[column];
      return cell == null ? [] : [{ start: cell.start, end: cell.end }];
    }),
    isSpanned: false,
  }));
}

function gridCells(
  group: readonly AlignedLine[],
  width: number,
): readonly { at: Span | null; isSpanned: boolean }[] {
  return spansOf(group, width).map(({ at }) => ({ at: at[0] ?? null, isSpanned: false }));
}
