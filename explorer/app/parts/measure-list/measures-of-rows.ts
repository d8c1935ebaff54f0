/** A row of a ledger, as far as it matters which measure it belongs to. */
interface Row {
  readonly clause: { readonly id: string };
}

/** A measure with the rows of its agencies that were brought so far. */
export interface ShownMeasure<R extends Row> {
  readonly id: string;
  /** What the rows have in common stands in the first. */
  readonly first: R;
  readonly rows: readonly R[];
}

/** A ledger has a row for each agency; people read measures. Rows of one measure follow one another, also over pages. */
export function measuresOfRows<R extends Row>(rows: readonly R[]): readonly ShownMeasure<R>[] {
  const measures: { id: string; first: R; rows: R[] }[] = [];
  for (const row of rows) {
    const last = measures.at(-1);
    if (last?.id === row.clause.id) last.rows.push(row);
    else measures.push({ id: row.clause.id, first: row, rows: [row] });
  }
  return measures;
}
