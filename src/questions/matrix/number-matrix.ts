import { codeOf } from '../../projection/column.js';
import { idOf, numberOf } from '../../projection/node-ids.js';
import type { Projection } from '../../projection/projection.js';
import type { MeasuresInScope } from '../measures/measures-in-scope.js';
import type { RoleCounts } from '../measures/role-counts.js';
import { type EachPart, tallyParts } from '../measures/tally-parts.js';
import { CHAPTER_KINDS } from './all-chapters.js';
import { type AxisNumbers, NUMBERS_OF_AXIS } from './axis-numbers.js';
import { type AxisOrder, axisOrder } from './axis-order.js';
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
  readonly headerCounts: (axis: 'rows' | 'columns', from: number, to: number) => readonly RoleCounts[];
  /** For each row from one place to before another the cells with a measure, by column; only of the first so many columns. */
  readonly cells: (from: number, to: number, columnsMax: number) => readonly (readonly NumberCell[])[];
}

interface NumberCell {
  /** The place of the column on its axis. */
  readonly column: number;
  readonly counts: RoleCounts;
}

/** Arranges the measures of a scope. Chapters of `policyIds` are there also without a measure. */
export function numberMatrix(
  scope: MeasuresInScope,
  axes: { readonly rows: Axis; readonly columns: Axis },
  policyIds: readonly string[] | null,
): NumberMatrix {
  const { projection, columns: all, measures } = scope;
  const numbers = { rows: NUMBERS_OF_AXIS[axes.rows](scope), columns: NUMBERS_OF_AXIS[axes.columns](scope) };
  const isIn = new Uint8Array(measures.length);
  for (let at = 0; at < isIn.length; at++)
    isIn[at] = Number(isOn(numbers.rows, at) && isOn(numbers.columns, at));
  const any = anyParts(scope);
  const idOfClause = (clause: number): string => idOf(projection, 'Clause', clause);
  const each = (visit: (at: number, clause: number) => void): void => {
    for (let at = 0; at < measures.length; at++)
      if (isIn[at] === 1) visit(at, all.clauses[measures[at] ?? 0] ?? 0);
  };
  const orderOf = (side: 'rows' | 'columns'): AxisOrder => {
    const always = axes[side] === 'CHAPTER' ? chaptersOf(projection, policyIds ?? []) : [];
    return axisOrder(projection, axes[side], numbers[side], isIn, always);
  };
  const orders = { rows: orderOf('rows'), columns: orderOf('columns') };
  const total: EachPart = (meet) => each((at, clause) => meet(0, clause, any[at] ?? 0));
  return {
    ...orders,
    counts: tallyParts(1, total, idOfClause)(0),
    measureCount: measures.length,
    leftOut: { rows: countOff(numbers.rows), columns: countOff(numbers.columns) },
    headerCounts: (side, from, to) => {
      const { starts, parts } = numbers[side];
      const { places } = orders[side];
      const eachPart: EachPart = (meet) =>
        each((at, clause) => {
          const end = starts[at + 1] ?? 0;
          for (let one = starts[at] ?? 0; one < end; one++) {
            const place = places[one] ?? 0;
            if (place >= from && place < to) meet(place - from, clause, parts?.[one] ?? any[at] ?? 0);
          }
        });
      const countsOf = tallyParts(to - from, eachPart, idOfClause);
      return Array.from({ length: to - from }, (_, at) => countsOf(at));
    },
    cells: (from, to, columnsMax) => {
      const { rows, columns } = numbers;
      const width = Math.min(columnsMax, orders.columns.nodes.length);
      const isMet = new Uint8Array((to - from) * width);
      const eachPart: EachPart = (meet) =>
        each((at, clause) => {
          const rowEnd = rows.starts[at + 1] ?? 0;
          const [columnBegin = 0, columnEnd = 0] = [columns.starts[at], columns.starts[at + 1]];
          for (let row = rows.starts[at] ?? 0; row < rowEnd; row++) {
            const place = orders.rows.places[row] ?? 0;
            if (place < from || place >= to) continue;
            for (let column = columnBegin; column < columnEnd; column++) {
              const other = orders.columns.places[column] ?? 0;
              if (other >= width) continue;
              const cell = (place - from) * width + other;
              isMet[cell] = 1;
              meet(cell, clause, rows.parts?.[row] ?? columns.parts?.[column] ?? any[at] ?? 0);
            }
          }
        });
      const countsOf = tallyParts(isMet.length, eachPart, idOfClause);
      return Array.from({ length: to - from }, (_, row) => {
        const own = Array.from(isMet.subarray(row * width, (row + 1) * width).entries());
        return own.flatMap(([column, met]) =>
          met ? [{ column, counts: countsOf(row * width + column) }] : [],
        );
      });
    },
  };
}

function isOn({ starts }: AxisNumbers, at: number): boolean {
  return (starts[at + 1] ?? 0) > (starts[at] ?? 0);
}

function countOff(numbers: AxisNumbers): number {
  let count = 0;
  for (let at = 0; at + 1 < numbers.starts.length; at++) if (!isOn(numbers, at)) count++;
  return count;
}

/** For each measure of the scope the parts that count, of whomever. */
function anyParts({ columns, measures, counting }: MeasuresInScope): Uint8Array {
  const any = new Uint8Array(measures.length);
  for (let at = 0; at < measures.length; at++) {
    const measure = measures[at] ?? 0;
    const end = columns.starts[measure + 1] ?? 0;
    let parts = 0;
    for (let one = columns.starts[measure] ?? 0; one < end; one++) {
      parts |= (columns.parts[one] ?? 0) & (counting[columns.agencies[one] ?? 0] ?? 0);
    }
    any[at] = parts;
  }
  return any;
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
