import { eachSlice, type Slices, type Told } from '../../domain/slices.js';
import { codeOf } from '../../projection/column.js';
import { largeBytes } from '../../projection/large-arrays.js';
import { idsOfClauses, numberOf } from '../../projection/node-ids.js';
import type { Projection } from '../../projection/projection.js';
import type { MeasuresInScope } from '../measures/measures-in-scope.js';
import type { ToldParts } from '../measures/part.js';
import type { RoleCounts } from '../measures/role-counts.js';
import { type Tally, tallyParts } from '../measures/tally-parts.js';
import { distinctNumbers } from '../numbers/distinct-numbers.js';
import { CHAPTER_KINDS } from './all-chapters.js';
import { type AxisNumbers, findAxisNumbers } from './axis-numbers.js';
import { type AxisOrder, axisPlaces, type Standing } from './axis-order.js';
import type { Axis } from './matrix-answer.js';

/** A matrix in numbers: what stands on its axes, and the counts of whatever is looked at. */
export interface NumberMatrix {
  readonly rows: AxisOrder;
  readonly columns: AxisOrder;
  /** Of all measures that have a place on both axes. */
  readonly counts: RoleCounts;
  /** Measures of the scope, and how many of them stand nowhere on the axis of the rows, and on that of the columns. */
  readonly measureCount: number;
  readonly leftOut: { readonly rows: number; readonly columns: number };
  /** The counts of the headers from one place of an axis to before another, in their order. */
  readonly headerCounts: (axis: 'rows' | 'columns', from: number, to: number) => Slices<Tally>;
  /** What it is counted by, which has a number for each measure. */
  readonly arrays: readonly ArrayBufferView[];
  /** For each row from one place to before another the cells with a measure, by column; only of the first so many columns. */
  readonly cells: (from: number, to: number, columnsMax: number) => Slices<NumberCells>;
}

export interface NumberCells {
  /** By row and column: the column's place on its axis. */
  readonly columns: readonly Uint32Array[];
  /** By row and place in `columns`. */
  readonly countsOf: (row: number, at: number) => RoleCounts;
  readonly list: Tally['list'];
}

/** Arranges the measures of a scope. Chapters of `policyIds` are there also without a measure. */
export function* numberMatrix(
  scope: MeasuresInScope,
  axes: { readonly rows: Axis; readonly columns: Axis },
  policyIds: readonly string[] | null,
): Slices<NumberMatrix> {
  const { projection, columns: all, measures } = scope;
  const found = {
    rows: yield* findAxisNumbers(axes.rows, scope),
    columns: yield* findAxisNumbers(axes.columns, scope),
  };
  const { isIn, any, leftOut } = yield* standing(scope, found);
  const idsOf = (clauses: Uint32Array): readonly string[] => idsOfClauses(projection, clauses);
  const told = (visit: (at: number, clause: number) => void, from: number, to: number): void => {
    for (let at = from; at < to; at++) if (isIn[at] === 1) visit(at, all.clauses[measures[at] ?? 0] ?? 0);
  };
  const alwaysOn = (axis: Axis): readonly number[] =>
    axis === 'CHAPTER' ? chaptersOf(projection, policyIds ?? []) : [];
  // Which nodes they are is not kept beside their places: of a million clauses it would be 10 MB.
  const sides = {
    rows: yield* sideOf(projection, axes.rows, { numbers: found.rows, isIn }, alwaysOn(axes.rows)),
    columns: yield* sideOf(
      projection,
      axes.columns,
      { numbers: found.columns, isIn },
      alwaysOn(axes.columns),
    ),
  };
  const { length } = measures;
  const total: ToldParts = {
    length,
    each: (from, to, meet) => told((at, clause) => meet(0, clause, any[at] ?? 0), from, to),
  };
  return {
    rows: sides.rows.order,
    columns: sides.columns.order,
    counts: (yield* tallyParts(1, total, idsOf)).countsOf(0),
    measureCount: length,
    leftOut,
    arrays: [measures, isIn, any, ...arraysOf(sides.rows), ...arraysOf(sides.columns)],
    headerCounts: (side, first, last) => {
      const { starts, parts, places } = sides[side];
      const each: ToldParts['each'] = (from, to, meet) =>
        told(
          (at, clause) => {
            const end = starts[at + 1] ?? 0;
            for (let one = starts[at] ?? 0; one < end; one++) {
              const place = places[one] ?? 0;
              if (place >= first && place < last) meet(place - first, clause, parts?.[one] ?? any[at] ?? 0);
            }
          },
          from,
          to,
        );
      return tallyParts(last - first, { length, each }, idsOf);
    },
    cells: function* (first, last, columnsMax) {
      const { rows, columns } = sides;
      const width = Math.min(columnsMax, columns.order.nodes.length);
      /** Tells each cell as `row * width + column`, once for each measure in it. */
      const each: ToldParts['each'] = (from, to, meet) =>
        told(
          (at, clause) => {
            const rowEnd = rows.starts[at + 1] ?? 0;
            const [columnBegin = 0, columnEnd = 0] = [columns.starts[at], columns.starts[at + 1]];
            for (let row = rows.starts[at] ?? 0; row < rowEnd; row++) {
              const place = rows.places[row] ?? 0;
              if (place < first || place >= last) continue;
              for (let column = columnBegin; column < columnEnd; column++) {
                const other = columns.places[column] ?? 0;
                if (other >= width) continue;
                const part = rows.parts?.[row] ?? columns.parts?.[column] ?? any[at] ?? 0;
                meet((place - first) * width + other, clause, part);
              }
            }
          },
          from,
          to,
        );
      return yield* cellsOf({ length, each }, last - first, width, idsOf);
    },
  };
}

/** Where measures stand on an axis, as `AxisNumbers` has it, by places of the axis. */
interface MatrixSide extends Omit<AxisNumbers, 'nodes'> {
  readonly order: AxisOrder;
  readonly places: Uint16Array | Uint32Array;
}

function* sideOf(
  projection: Projection,
  axis: Axis,
  standing: Standing,
  always: readonly number[],
): Slices<MatrixSide> {
  const { starts, parts } = standing.numbers;
  return { starts, parts, ...(yield* axisPlaces(projection, axis, standing, always)) };
}

function arraysOf({ starts, parts, places }: MatrixSide): readonly ArrayBufferView[] {
  return parts === null ? [starts, places] : [starts, places, parts];
}

/** Counts only cells that are met: of most matrices these are few. */
function* cellsOf(
  { length, each }: ToldParts,
  height: number,
  width: number,
  idsOf: (clauses: Uint32Array) => readonly string[],
): Slices<NumberCells> {
  const cells: Told<[number]> = { length, each };
  const met = yield* distinctNumbers(cells, length, height * width);
  const ofMet: ToldParts = {
    length,
    each: (from, to, meet) => each(from, to, (cell, clause, part) => meet(met.placeOf(cell), clause, part)),
  };
  const { countsOf, list } = yield* tallyParts(met.numbers.length, ofMet, idsOf);
  const starts = new Uint32Array(height + 1);
  for (const cell of met.numbers) {
    const row = Math.floor(cell / width) + 1;
    starts[row] = (starts[row] ?? 0) + 1;
  }
  for (let row = 0; row < height; row++) starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0);
  const columns = met.numbers.map((cell) => cell % width);
  return {
    columns: Array.from({ length: height }, (_, row) => columns.subarray(starts[row], starts[row + 1])),
    countsOf: (row, at) => countsOf((starts[row] ?? 0) + at),
    list,
  };
}

/** Which measures stand on both axes, the parts that count in each, of whomever, and how many stand not on either. */
function* standing(
  { columns, measures, counting }: MeasuresInScope,
  { rows, columns: others }: { readonly rows: AxisNumbers; readonly columns: AxisNumbers },
): Slices<{ readonly isIn: Uint8Array; readonly any: Uint8Array } & Pick<NumberMatrix, 'leftOut'>> {
  const isIn = largeBytes(measures.length);
  const any = largeBytes(measures.length);
  const leftOut = { rows: 0, columns: 0 };
  yield* eachSlice(measures.length, (from, to) => {
    for (let at = from; at < to; at++) {
      const isOnRows = isOn(rows, at);
      const isOnColumns = isOn(others, at);
      if (!isOnRows) leftOut.rows++;
      if (!isOnColumns) leftOut.columns++;
      if (!(isOnRows && isOnColumns)) continue;
      isIn[at] = 1;
      const measure = measures[at] ?? 0;
      const end = columns.starts[measure + 1] ?? 0;
      let parts = 0;
      for (let one = columns.starts[measure] ?? 0; one < end; one++)
        parts |= (columns.parts[one] ?? 0) & (counting[columns.agencies[one] ?? 0] ?? 0);
      any[at] = parts;
    }
  });
  return { isIn, any, leftOut };
}

function isOn({ starts }: AxisNumbers, at: number): boolean {
  return (starts[at + 1] ?? 0) > (starts[at] ?? 0);
}

/** All chapters of these documents, also those without a measure. */
function chaptersOf(projection: Projection, policyIds: readonly string[]): readonly number[] {
  const { depth, kind } = projection.clauses;
  const kinds = CHAPTER_KINDS.map((one) => codeOf(kind, one));
  return policyIds.flatMap((id) => {
    const policy = numberOf(projection, 'Policy', id);
    const [first, end] = [
      projection.policies.firstClauses[policy] ?? 0,
      projection.policies.firstClauses[policy + 1] ?? 0,
    ];
    const clauses = Array.from({ length: policy < 0 ? 0 : end - first }, (_, at) => first + at);
    return clauses.filter((clause) => depth[clause] === 0 && kinds.includes(kind.codes[clause] ?? -1));
  });
}
