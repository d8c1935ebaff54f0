import { piecesOf } from '../../../domain/pieces-of.js';

const ROWS_PER_STATEMENT = 2_000;

/** Rows are sent in lists of a few thousand, each of one label or type. */
export function slices<T>(items: readonly T[]): readonly (readonly T[])[] {
  return piecesOf(items, ROWS_PER_STATEMENT);
}

export async function inSlices<T>(
  items: readonly T[],
  write: (slice: readonly T[]) => Promise<unknown>,
): Promise<void> {
  for (const slice of slices(items)) await write(slice);
}
