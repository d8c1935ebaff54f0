import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  findReadings,
  type MarkProblem,
  type Reading,
} from '../../../src/ingest/extract/star-tables/find-readings.js';

const SEED = 20_211_121;

/** `x` a mark, `.` a blank. */
function problem(
  rows: readonly string[],
  rowTotals: readonly (number | null)[],
  columnTotals: readonly (number | null)[],
): MarkProblem {
  return { expected: rows.map((row) => [...row].map((cell) => cell === 'x')), rowTotals, columnTotals };
}

const shown = (readings: readonly Reading[] | null): readonly string[] | null =>
  readings?.map((reading) => reading.map(({ row, column }) => `${row},${column}`).join(' ')).sort() ?? null;

describe('the readings with the fewest departures', () => {
  test('a table that adds up is read as expected', () => {
    expect(shown(findReadings(problem(['x.', '.x'], [1, 1], [1, 1])))).toEqual(['']);
  });
  test('one false mark is found where its row and column cross', () => {
    expect(shown(findReadings(problem(['xx', '.x'], [1, 1], [1, 1])))).toEqual(['0,1']);
  });
  test('a shifted mark takes two departures', () => {
    expect(shown(findReadings(problem(['.x.', 'x..'], [1, 1], [1, 0, 1])))).toEqual(['0,1 0,2']);
  });
  test('several equally good readings are all found', () => {
    expect(shown(findReadings(problem(['xx', 'xx'], [1, 1], [1, 1])))).toEqual(['0,0 1,1', '0,1 1,0']);
  });
  test('a total that is not printed binds nothing', () => {
    expect(shown(findReadings(problem(['xx', 'x.'], [1, null], [null, null])))).toEqual(['0,0', '0,1']);
  });
  test('totals that cannot be kept leave no reading', () => {
    expect(findReadings(problem(['x.'], [3], [null, null]))).toBeNull();
    expect(findReadings(problem(['x.', 'x.'], [1, 1], [1, 0]))).toBeNull();
  });
  test('a table that says nothing is given up, not searched for ever', () => {
    const width = 40;
    const rows = Array.from({ length: 40 }, () => 'x'.repeat(width));
    const half = rows.map(() => width / 2);
    expect(findReadings(problem(rows, half, half))).toBeNull();
  });
});

test('they are those of trying every table', () => {
  const bits = fc.array(fc.boolean(), { minLength: 9, maxLength: 9 });
  fc.assert(
    fc.property(
      bits,
      bits,
      fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
      (printed, truth, known) => {
        const grid = (cells: readonly boolean[]) => [0, 3, 6].map((at) => cells.slice(at, at + 3));
        const sums = (rows: readonly (readonly boolean[])[]) =>
          rows.map((row) => row.filter((is) => is).length);
        const turned = [0, 1, 2].map((column) => grid(truth).map((row) => row[column] ?? false));
        const totals = [...sums(grid(truth)), ...sums(turned)].map((sum, at) => (known[at] ? sum : null));
        const asked = {
          expected: grid(printed),
          rowTotals: totals.slice(0, 3),
          columnTotals: totals.slice(3),
        };
        expect(shown(findReadings(asked))).toEqual(byTryingAll(asked));
      },
    ),
    { seed: SEED, numRuns: 300 },
  );
});

function byTryingAll({ expected, rowTotals, columnTotals }: MarkProblem): readonly string[] {
  let fewest = Number.POSITIVE_INFINITY;
  let best: string[] = [];
  for (let mask = 0; mask < 512; mask++) {
    const is = (row: number, column: number): boolean => ((mask >> (row * 3 + column)) & 1) === 1;
    const keeps = [0, 1, 2].every((line) => {
      const inRow = [0, 1, 2].filter((column) => is(line, column)).length;
      const inColumn = [0, 1, 2].filter((row) => is(row, line)).length;
      return (rowTotals[line] ?? inRow) === inRow && (columnTotals[line] ?? inColumn) === inColumn;
    });
    if (!keeps) continue;
    const departures = [0, 1, 2].flatMap((row) =>
      [0, 1, 2]
        .filter((column) => is(row, column) !== expected[row]?.[column])
        .map((column) => `${row},${column}`),
    );
    if (departures.length > fewest) continue;
    if (departures.length < fewest) best = [];
    fewest = departures.length;
    best.push(departures.join(' '));
  }
  return best.sort();
}
