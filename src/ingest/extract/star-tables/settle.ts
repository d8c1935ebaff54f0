import type { LayoutVerdict } from '../../../domain/graph-model.js';
import type { Cell, Reading } from './find-readings.js';

/** What is known of a table beside its totals. */
export interface Witnesses {
  /** The city has a list of its own, apart from the table. */
  isListed(column: number): boolean;
  /** The list is longer or shorter than the count printed with it, so something in it must be wrong. */
  isListAtOdds(column: number): boolean;
  /** The text names the city for the cluster; null where there is no such text. */
  textNames(row: number, column: number): boolean | null;
}

export interface Settled {
  readonly verdict: Exclude<LayoutVerdict, 'STATED'>;
  /** Share of the readings left in which the city is a member; 0 or 1 unless OPEN. */
  readonly likelihood: number;
  /** How many readings are left, and how many there were before the text was asked. */
  readonly readingsLeft: number;
  readonly readingsAll: number;
}

/**
 * What each cell is to be read as, given all equally good readings.
 *
 * 1. The reading that the text contradicts least shows which lists are wrong.
 * 2. Of its changes those are settled that the text supports, in a city whose own list is at odds with its own count.
 * 3. Readings with the settled changes that touch no further city stay possible; what differs between them is open,
 *    and so is a change that only balances an open one in the same city.
 */
export function settle(
  expected: readonly (readonly boolean[])[],
  readings: readonly Reading[],
  witnesses: Witnesses,
): readonly (readonly Settled[])[] {
  const left = readingsLeft(expected, readings, witnesses);
  const count = (of: readonly Reading[], row: number, column: number): number =>
    of.filter((reading) => has(reading, { row, column })).length;
  const isOpenColumn = (column: number): boolean =>
    expected.some((_, row) => {
      const changes = count(left.readings, row, column);
      return changes > 0 && changes < left.readings.length;
    });
  return expected.map((cells, row) =>
    cells.map((isExpected, column) => {
      const changes = count(left.readings, row, column);
      const share = changes / left.readings.length;
      const varied = count(readings, row, column);
      const isVaried = varied > 0 && varied < readings.length;
      const isBalance =
        changes > 0 && isVaried && !has(left.settled, { row, column }) && isOpenColumn(column);
      return {
        verdict:
          (share > 0 && share < 1) || isBalance
            ? 'OPEN'
            : !witnesses.isListed(column)
              ? 'INFERRED'
              : isVaried
                ? 'PROBABLE'
                : changes > 0
                  ? 'CORRECTED'
                  : 'CONFIRMED',
        likelihood: isExpected ? 1 - share : share,
        readingsLeft: left.readings.length,
        readingsAll: readings.length,
      };
    }),
  );
}

function readingsLeft(
  expected: readonly (readonly boolean[])[],
  readings: readonly Reading[],
  witnesses: Witnesses,
): { readonly readings: readonly Reading[]; readonly settled: Reading } {
  if (readings.length === 1) return { readings, settled: readings[0] ?? [] };
  const isContradicted = ({ row, column }: Cell): boolean => {
    const isNamed = witnesses.textNames(row, column);
    return isNamed !== null && isNamed === (expected[row]?.[column] ?? false);
  };
  const contradictions = (reading: Reading): number => reading.filter(isContradicted).length;
  const fewest = Math.min(...readings.map(contradictions));
  const best = readings.filter((reading) => contradictions(reading) === fewest);
  const settled = (best[0] ?? []).filter(
    (cell) =>
      best.every((reading) => has(reading, cell)) &&
      witnesses.textNames(cell.row, cell.column) !== null &&
      !isContradicted(cell) &&
      (witnesses.isListAtOdds(cell.column) || !witnesses.isListed(cell.column)),
  );
  const touched = new Set(best.map(columnsOf));
  const kept = readings.filter(
    (reading) => touched.has(columnsOf(reading)) && settled.every((cell) => has(reading, cell)),
  );
  return { readings: kept, settled };
}

function has(reading: Reading, { row, column }: Cell): boolean {
  return reading.some((cell) => cell.row === row && cell.column === column);
}

function columnsOf(reading: Reading): string {
  return [...new Set(reading.map(({ column }) => column))].sort((a, b) => a - b).join(' ');
}
