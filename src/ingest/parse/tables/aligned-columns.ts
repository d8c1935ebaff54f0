import { type AlignedCell, alignedCells } from './aligned-cells.js';

/** A line of an aligned table: which cell stands in which column. */
export interface AlignedLine {
  readonly start: number;
  readonly end: number;
  /** Per column; null where the line has nothing. */
  readonly cells: readonly (AlignedCell | null)[];
  readonly count: number;
  readonly blanksBefore: number;
}

type Extent = readonly [left: number, right: number];

/** The columns of an aligned table, as far as they reach in the header and in the rows that fill all of them. */
export interface AlignedColumns {
  readonly header: readonly AlignedCell[];
  /** The line's cells in their columns; null where two would fall into one, or one over two. */
  place(cells: readonly AlignedCell[]): readonly (AlignedCell | null)[] | null;
}

/** 一、强化调度, alone in its line between two rows. */
export function isGroupName(words: string): boolean {
  return /^[（(]?[一二三四五六七八九十]{1,3}[、）)][^。；]{1,40}$/.test(words);
}

/** Reads the columns from the header and the lines `[start, end)` below it. */
export function alignedColumns(
  text: string,
  header: readonly AlignedCell[],
  below: readonly { readonly start: number; readonly end: number }[],
): AlignedColumns {
  const full = below
    .map(({ start, end }) => alignedCells(text, start, end))
    .filter((cells) => cells.length === header.length);
  const isWide = spread([header, ...full], 'wideLeft') <= spread([header, ...full], 'left');
  const extentOf = (cell: AlignedCell): Extent =>
    isWide ? [cell.wideLeft, cell.wideRight] : [cell.left, cell.right];
  const extents = header.map((cell, column) => {
    let [left, right] = extentOf(cell);
    for (const cells of full) {
      const [from, to] = extentOf(cells[column] as AlignedCell);
      left = Math.min(left, from);
      right = Math.max(right, to);
    }
    return [left, right] as Extent;
  });
  return {
    header,
    place(cells) {
      if (cells.length === header.length) return cells;
      if (cells.length > header.length) return null;
      const placed: (AlignedCell | null)[] = header.map(() => null);
      let next = 0;
      for (const cell of cells) {
        const column = nearest(extents, extentOf(cell), next);
        if (column === -1) return null;
        placed[column] = cell;
        next = column + 1;
      }
      return placed;
    },
  };
}

/** How much the left edges of the columns vary from row to row. */
function spread(rows: readonly (readonly AlignedCell[])[], edge: 'left' | 'wideLeft'): number {
  let sum = 0;
  const [first] = rows;
  for (const cells of rows)
    for (const [at, cell] of cells.entries()) sum += Math.abs(cell[edge] - (first?.[at]?.[edge] ?? 0));
  return sum;
}

/** A cell may lie a little outside its column, where words are centred or the copy is not exact. */
const SLACK = 3;

/** The column, from `next` on, that the cell overlaps most; -1 where it lies over two, or in none. */
function nearest(extents: readonly Extent[], cell: Extent, next: number): number {
  const inside = mostOverlapped(extents, cell, next, 0);
  return inside === null ? (mostOverlapped(extents, cell, next, SLACK) ?? -1) : inside;
}

/** Null where it overlaps none, -1 where it lies over two. */
function mostOverlapped(
  extents: readonly Extent[],
  [left, right]: Extent,
  next: number,
  slack: number,
): number | null {
  let best: number | null = null;
  let most = 0;
  let second = 0;
  for (let column = next; column < extents.length; column++) {
    const [from, to] = extents[column] as Extent;
    const overlap = Math.min(right, to + slack) - Math.max(left, from - slack);
    if (overlap <= second) continue;
    if (overlap > most) {
      second = most;
      most = overlap;
      best = column;
    } else second = overlap;
  }
  return second > most * 0.7 ? -1 : best;
}
