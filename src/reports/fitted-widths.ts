import { displayWidth } from './display-width.js';

/** Two columns for the margin of a cell, one for the rule beside it. */
const AROUND = 3;
const NARROWEST = 10;
/** Of a column where no terminal sets a limit: a line of text that the eye follows easily. */
const WIDEST = 44;

/**
 * How wide each column of a text table may be, margins included: as wide as its cells where all fit `width` (columns of the
 * terminal, null for none), else the widest give way first.
 */
export function fittedWidths(rows: readonly (readonly string[])[], width: number | null): readonly number[] {
  const natural = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => displayWidth(row[at] ?? ''))));
  let widest = WIDEST;
  const total = (): number => natural.reduce((sum, one) => sum + Math.min(one, widest) + AROUND, 1);
  while (width !== null && widest > NARROWEST && total() > width) widest--;
  return natural.map((one) => Math.min(one, widest) + AROUND - 1);
}
