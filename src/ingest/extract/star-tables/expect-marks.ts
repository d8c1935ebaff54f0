import type { MarkProblem } from './find-readings.js';
import type { MarkTable } from './mark-table.js';
import type { Testimony } from './testimony.js';

/** What each cell should be by the lists, and what rows and columns must add up to. */
export function expectMarks(table: MarkTable, testimony: Testimony): MarkProblem {
  const standIn = standInOf(table, testimony);
  return {
    expected: table.rows.map(({ cells }, row) =>
      cells.map((_, column) =>
        testimony.list(column) === null ? standIn(row, column) : testimony.item(row, column) !== null,
      ),
    ),
    rowTotals: table.rows.map(({ total }) => total),
    columnTotals: trustedTotals(table, testimony),
  };
}

/** Where a city has no list: the text or the print, whichever agrees better with the lists of the other cities. */
function standInOf(
  { rows }: MarkTable,
  { list, item, textNames }: Testimony,
): (row: number, column: number) => boolean {
  const isPrinted = (row: number, column: number): boolean => rows[row]?.cells[column]?.printed !== '';
  let byPrint = 0;
  let byText = 0;
  rows.forEach(({ cells }, row) => {
    cells.forEach((_, column) => {
      if (list(column) === null) return;
      const isListed = item(row, column) !== null;
      if (isPrinted(row, column) === isListed) byPrint++;
      if (textNames(row, column) === isListed) byText++;
    });
  });
  return (row, column) => (byText > byPrint ? textNames(row, column) : null) ?? isPrinted(row, column);
}

/**
 * The number of marks of each city. The count printed with its list goes first. A total of the table is believed up to
 * the first that contradicts a count: a lost number moves all that follow it.
 */
function trustedTotals({ columnTotals }: MarkTable, { list }: Testimony): readonly (number | null)[] {
  const firstFalse = columnTotals.findIndex((total, column) => {
    const count = list(column)?.count;
    return count !== undefined && total !== count;
  });
  return columnTotals.map(
    (total, column) => list(column)?.count ?? (firstFalse < 0 || column < firstFalse ? total : null),
  );
}
