import type { MeasureOfRow } from './measures-of-row.js';
import type { MatrixRow } from './use-matrix.js';

/** What stands under one another in the grid: rows, and under an expanded one its measures. */
export type MatrixLine =
  | { readonly kind: 'row'; readonly key: string; readonly row: MatrixRow }
  | {
      readonly kind: 'measure';
      readonly key: string;
      readonly row: MatrixRow;
      readonly measure: MeasureOfRow;
    }
  | { readonly kind: 'asking' | 'cut'; readonly key: string; readonly row: MatrixRow };

/** The lines of a matrix of which one row may be expanded; `measures` is null as long as they are asked for. */
export function matrixLines(
  rows: readonly MatrixRow[],
  expandedId: string | null,
  measures: readonly MeasureOfRow[] | null,
  isCut: boolean,
): readonly MatrixLine[] {
  return rows.flatMap((row): readonly MatrixLine[] => {
    const line = { kind: 'row', key: row.id, row } as const;
    if (row.id !== expandedId) return [line];
    if (measures === null) return [line, { kind: 'asking', key: `${row.id} asking`, row }];
    const own = measures.map(
      (measure): MatrixLine => ({ kind: 'measure', key: `${row.id} ${measure.id}`, row, measure }),
    );
    return isCut ? [line, ...own, { kind: 'cut', key: `${row.id} cut`, row }] : [line, ...own];
  });
}
