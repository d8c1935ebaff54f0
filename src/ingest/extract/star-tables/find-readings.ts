/** A table of yes and no of which we know what to expect and what the rows and columns must add up to. */
export interface MarkProblem {
  readonly expected: readonly (readonly boolean[])[];
  /** Null where a row or column does not say. */
  readonly rowTotals: readonly (number | null)[];
  readonly columnTotals: readonly (number | null)[];
}

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The cells in which a reading of the table departs from what was expected. */
export type Reading = readonly Cell[];

/** More readings than this are as good as none: the table says nothing. */
const READINGS_MAX = 2_000;
const STEPS_MAX = 400_000;
const DEPARTURES_MAX = 40;

/**
 * All readings that keep every total with the fewest departures. Null where there is none within the limits. Exact:
 * departures are tried one by one, always in a row (then a column) that is still off, until nothing is off; a smaller
 * number of departures is exhausted before a larger is tried.
 */
export function findReadings(problem: MarkProblem): readonly Reading[] | null {
  const off = surplus(problem);
  if (!isPossible(problem)) return null;
  const search = createSearch(problem, off);
  for (let departures = lowerBound(off); departures <= DEPARTURES_MAX; departures++) {
    const found = search(departures);
    if (found === null) return null;
    if (found.length > 0) return found;
  }
  return null;
}

/** How many too many each row and column has; null where it does not say. */
interface Surplus {
  readonly rows: (number | null)[];
  readonly columns: (number | null)[];
}

function surplus({ expected, rowTotals, columnTotals }: MarkProblem): Surplus {
  return {
    rows: rowTotals.map((total, row) =>
      total === null ? null : (expected[row] ?? []).filter((is) => is).length - total,
    ),
    columns: columnTotals.map((total, column) =>
      total === null ? null : expected.filter((cells) => cells[column]).length - total,
    ),
  };
}

/** A total beyond the size of the table, or two sums that differ, no reading can keep. */
function isPossible({ expected, rowTotals, columnTotals }: MarkProblem): boolean {
  const width = columnTotals.length;
  if (rowTotals.some((total) => total !== null && total > width)) return false;
  if (columnTotals.some((total) => total !== null && total > expected.length)) return false;
  const sumOf = (totals: readonly (number | null)[]): number | null =>
    totals.some((total) => total === null)
      ? null
      : totals.reduce<number>((sum, total) => sum + (total ?? 0), 0);
  const rows = sumOf(rowTotals);
  const columns = sumOf(columnTotals);
  return rows === null || columns === null || rows === columns;
}

function lowerBound(off: Surplus): number {
  const sum = (values: readonly (number | null)[]): number =>
    values.reduce<number>((total, value) => total + Math.abs(value ?? 0), 0);
  return Math.max(sum(off.rows), sum(off.columns));
}

function createSearch(
  { expected }: MarkProblem,
  off: Surplus,
): (departures: number) => readonly Reading[] | null {
  let steps = 0;
  return (departures) => {
    const found = new Map<string, Reading>();
    const chosen: Cell[] = [];
    const isChosen = (row: number, column: number): boolean =>
      chosen.some((cell) => cell.row === row && cell.column === column);
    const flip = (row: number, column: number, by: number): void => {
      const inRow = off.rows[row] ?? null;
      const inColumn = off.columns[column] ?? null;
      if (inRow !== null) off.rows[row] = inRow + by;
      if (inColumn !== null) off.columns[column] = inColumn + by;
    };
    const tryCell = (row: number, column: number, isTooMany: boolean): boolean => {
      if (expected[row]?.[column] !== isTooMany || isChosen(row, column)) return true;
      flip(row, column, isTooMany ? -1 : 1);
      chosen.push({ row, column });
      const goesOn = step();
      chosen.pop();
      flip(row, column, isTooMany ? 1 : -1);
      return goesOn;
    };
    const step = (): boolean => {
      if (++steps > STEPS_MAX) return false;
      if (chosen.length + lowerBound(off) > departures) return true;
      const row = off.rows.findIndex((value) => value !== null && value !== 0);
      if (row >= 0) {
        const isTooMany = (off.rows[row] ?? 0) > 0;
        for (let column = 0; column < off.columns.length; column++)
          if (!tryCell(row, column, isTooMany)) return false;
        return true;
      }
      const column = off.columns.findIndex((value) => value !== null && value !== 0);
      if (column >= 0) {
        const isTooMany = (off.columns[column] ?? 0) > 0;
        for (let at = 0; at < off.rows.length; at++) if (!tryCell(at, column, isTooMany)) return false;
        return true;
      }
      if (chosen.length === departures) {
        const reading = [...chosen].sort((a, b) => a.row - b.row || a.column - b.column);
        found.set(reading.map((cell) => `${cell.row}:${cell.column}`).join(' '), reading);
      }
      return found.size <= READINGS_MAX;
    };
    return step() ? [...found.values()] : null;
  };
}
