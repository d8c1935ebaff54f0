import type { Order } from './order-of.js';
import { sortRows } from './sort-rows.js';
import type { MatrixColumn, MatrixRow } from './use-matrix.js';

/** The rows and columns that are looked at, in their order. */
export function shownOf(
  rows: readonly MatrixRow[],
  columns: readonly MatrixColumn[],
  {
    order,
    find,
    isEmptyHidden,
  }: { readonly order: Order | null; readonly find: string; readonly isEmptyHidden: boolean },
): { readonly rows: readonly MatrixRow[]; readonly columns: readonly MatrixColumn[] } {
  const words = find.trim().toLowerCase().split(/\s+/u);
  const isFound = ({ label }: MatrixRow) => words.every((word) => label.toLowerCase().includes(word));
  const isKept = ({ counts }: { readonly counts: { readonly measures: number } }) =>
    !isEmptyHidden || counts.measures > 0;
  return {
    rows: sortRows(
      rows.filter((row) => isFound(row) && isKept(row)),
      order,
    ),
    columns: columns.filter(isKept),
  };
}
