import { cellText } from './cell-text.js';
import type { Glyph, PrintedCell, PrintedTable } from './printed-page.js';
import type { RuleGrid } from './rule-grid.js';

/** A cell of a grid: fields from `top` to `bottom` and `left` to `right`, ends included. */
interface Field {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * The table that a grid of lines frames, with the characters inside it; null where there is nothing to be told apart: a
 * frame around text, an empty grid (a chart).
 */
export function ruledTable(grid: RuleGrid, glyphs: readonly Glyph[]): PrintedTable | null {
  const fields = fieldsOf(grid);
  const rows = grid.ys.length - 1;
  const columns = grid.xs.length - 1;
  const owner = new Map<number, Field>();
  for (const field of fields)
    for (let row = field.top; row <= field.bottom; row++)
      for (let column = field.left; column <= field.right; column++) owner.set(row * columns + column, field);

  const inside = new Map<Field, Glyph[]>();
  for (const glyph of glyphs) {
    const row = pieceOf(grid.ys, glyph.baseline - glyph.size * 0.35);
    const column = pieceOf(grid.xs, (glyph.left + glyph.right) / 2);
    const field = owner.get(row * columns + column);
    if (field === undefined) continue;
    const own = inside.get(field) ?? [];
    own.push(glyph);
    inside.set(field, own);
  }
  const filled = fields.filter((field) => inside.has(field));
  const starts = [...new Set(fields.map(({ left }) => left))].sort((a, b) => a - b);
  if (!hasRowOfTwo(filled)) return null;

  const texts = new Map(
    filled.map((field) => {
      const [left, right] = [grid.xs[field.left] as number, grid.xs[field.right + 1] as number];
      return [field, cellText(inside.get(field) ?? [], left, right)];
    }),
  );
  const printed = Array.from({ length: rows }, (_, row) => ({
    cells: starts.map((column): PrintedCell => {
      const field = owner.get(row * columns + column);
      const isTall = field !== undefined && field.bottom > field.top;
      const isLowerPart = field !== undefined && field.top < row;
      const words = field?.left === column ? texts.get(field) : undefined;
      return { ...(words ?? { text: '', isFull: false }), isTall, isLowerPart };
    }),
  }));
  const begun = new Set(filled.map(({ top }) => top));
  return {
    top: grid.ys[0] as number,
    bottom: grid.ys.at(-1) as number,
    columns: starts.map((column) => grid.xs[column] as number),
    // A strip in which no cell with words begins is no row of its own: a double line, an empty row.
    rows: printed.filter((_, row) => begun.has(row)),
  };
}

/** Two cells with words side by side: else it is a list of boxes. */
function hasRowOfTwo(filled: readonly Field[]): boolean {
  const taken = new Set<number>();
  for (const { top, bottom } of filled) {
    for (let row = top; row <= bottom; row++) {
      if (taken.has(row)) return true;
      taken.add(row);
    }
  }
  return false;
}

function fieldsOf(grid: RuleGrid): readonly Field[] {
  const rows = grid.ys.length - 1;
  const columns = grid.xs.length - 1;
  const taken = new Set<number>();
  const fields: Field[] = [];
  for (let top = 0; top < rows; top++) {
    for (let left = 0; left < columns; left++) {
      if (taken.has(top * columns + left)) continue;
      let right = left;
      while (right + 1 < columns && !grid.hasWallRight(top, right) && !taken.has(top * columns + right + 1))
        right++;
      let bottom = top;
      while (bottom + 1 < rows && !grid.hasWallBelow(bottom, left) && isFree(bottom + 1, left, right))
        bottom++;
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++) taken.add(row * columns + column);
      fields.push({ top, left, bottom, right });
    }
  }
  return fields;

  /** The strip below belongs to the cell whole: no wall stands in it, nor between it and the strip above. */
  function isFree(row: number, left: number, right: number): boolean {
    for (let column = left; column <= right; column++) {
      if (taken.has(row * columns + column) || grid.hasWallBelow(row - 1, column)) return false;
      if (column < right && grid.hasWallRight(row, column)) return false;
    }
    return true;
  }
}

/** The piece between two edges in which `value` lies; -1 outside. */
function pieceOf(edges: readonly number[], value: number): number {
  for (let piece = 0; piece + 1 < edges.length; piece++)
    if (value >= (edges[piece] as number) && value < (edges[piece + 1] as number)) return piece;
  return -1;
}
