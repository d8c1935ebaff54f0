const ROWS_PER_STATEMENT = 2_000;

/** Rows are sent in lists of a few thousand, each of one label or type. */
export function slices<T>(items: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / ROWS_PER_STATEMENT);
  return Array.from({ length: count }, (_, at) =>
    items.slice(at * ROWS_PER_STATEMENT, (at + 1) * ROWS_PER_STATEMENT),
  );
}

export async function inSlices<T>(
  items: readonly T[],
  write: (slice: readonly T[]) => Promise<unknown>,
): Promise<void> {
  for (const slice of slices(items)) await write(slice);
}
