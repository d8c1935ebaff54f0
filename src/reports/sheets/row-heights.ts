import { displayWidth } from '../display-width.js';
import { marked } from './marked.js';
import type { Row, Sheet } from './sheet-book.js';

/** Excel takes no higher row. */
const POINTS_MAX = 409;
const LINE_POINTS = 13.5;
const AROUND_POINTS = 4;
/** Of a name that runs downwards. */
const CHARACTER_POINTS = 14;
const HEADER_LEAST_POINTS = 24;

/** Points of the header: as high as the longest name of a narrow column. */
export function headerHeight({ columns }: Sheet): number {
  const names = columns.filter(({ kind }) => kind === 'MARK').map(({ header }) => [...header].length);
  return fitted(Math.max(HEADER_LEAST_POINTS, Math.max(0, ...names) * CHARACTER_POINTS + 2 * AROUND_POINTS));
}

/** Points of a row with these column widths: not every program counts wrapped lines when it opens a file. */
export function rowHeight({ columns }: Sheet, row: Row, widths: readonly number[]): number {
  if (row.kind === 'BAND') return fitted(LINE_POINTS + 2 * AROUND_POINTS);
  const lines = row.cells.map((cell, at) =>
    columns[at]?.isUnprinted ? 1 : wrappedLines(marked(cell).value, widths[at] ?? 1),
  );
  return fitted(Math.max(1, ...lines) * LINE_POINTS + AROUND_POINTS);
}

function wrappedLines(value: string | number | null, width: number): number {
  if (typeof value !== 'string') return 1;
  // The margins of the cell take a character; words without a break take what is left of their line.
  const room = Math.max(2, width - 1.5);
  return value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / room)), 0);
}

function fitted(points: number): number {
  return Math.min(POINTS_MAX, points);
}
