import { readLabel } from '../words/labels.js';
import type { GridCell, GridRow } from './table-grid.js';

/** Lines over which one cell may be broken. */
const MOST_LINES = 6;

/**
 * Puts together rows of tabs that a line break inside a cell has cut: 「…\t宣威市人民政府⏎曲靖供电局\t2025年6月」. A row that has
 * too few cells and those below it make one where their cells add up to the width of the header exactly, and what goes
 * on begins with no number of a row. Where they do not add up nothing is joined: rows often lack their last, empty cells.
 */
export function joinCutLines(text: string, rows: readonly GridRow[]): readonly GridRow[] {
  const width = rows[0]?.cells.length ?? 0;
  const joined: GridRow[] = [];
  for (let index = 0; index < rows.length; index++) {
    const whole = index === 0 ? null : wholeRow(text, rows, index, width);
    joined.push(whole?.row ?? (rows[index] as GridRow));
    index += (whole?.lines ?? 1) - 1;
  }
  return joined;
}

function wholeRow(
  text: string,
  rows: readonly GridRow[],
  from: number,
  width: number,
): { readonly row: GridRow; readonly lines: number } | null {
  let row = rows[from] as GridRow;
  for (let lines = 2; lines <= MOST_LINES && row.cells.length < width; lines++) {
    const next = rows[from + lines - 1];
    if (next === undefined || next.isAfterGap || row.cells.length + next.cells.length - 1 > width)
      return null;
    const cut = row.cells.at(-1)?.at;
    const rest = next.cells[0]?.at;
    if (cut == null || rest == null || isNumbered(text, rest.start, rest.end)) return null;
    const cell: GridCell = { at: { start: cut.start, end: rest.end }, isSpanned: false };
    row = { ...row, end: next.end, cells: [...row.cells.slice(0, -1), cell, ...next.cells.slice(1)] };
    if (row.cells.length === width) return { row, lines };
  }
  return null;
}

function isNumbered(text: string, start: number, end: number): boolean {
  return /^\d/.test(text.slice(start, end)) || readLabel(text, start, end) !== null;
}
