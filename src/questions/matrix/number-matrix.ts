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
  /** The counts of these headers of an axis, by their places in the list. */
  readonly headerCounts: (axis: 'rows' | 'columns', nodes: readonly number[]) => (at: number) => RoleCounts;
  /** The counts of the cells of these rows and columns, by their places in the lists; null where there is no measure. */
  readonly cellCounts: (
    rows: readonly number[],
    columns: readonly number[],
  ) => (row: number, column: number) => RoleCounts | null;
}

/** Arranges the measures of a scope. Chapters of `policyIds` are there also without a measure. */
export function numberMatrix(
  scope: MeasuresInScope,
  axes: { readonly rows: Axis; readonly columns: Axis },
  policyIds: readonly string[] | null,
): NumberMatrix {
  const { projection, columns: all, measures } = scope;
  const numbers = { rows: NUMBERS_OF_AXIS[axes.rows](scope), columns: NUMBERS_OF_AXIS[axes.columns](scope) };
  const isIn = Uint8Array.from(measures, (_, at) =>
    Number(isOn(numbers.rows, at) && isOn(numbers.columns, at)),
  );
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
  const total: EachPart = (meet) => each((at, clause) => meet(0, clause, any[at] ?? 0));
  return {
    rows: orderOf('rows'),
    columns: orderOf('columns'),
    counts: tallyParts(1, total, idOfClause)(0),
    measureCount: measures.length,
    leftOut: { rows: countOff(numbers.rows), columns: countOff(numbers.columns) },
    headerCounts: (side, nodes) => {
      const { starts, nodes: met, parts } = numbers[side];
      const places = placesOf(nodes);
      const eachPart: EachPart = (meet) =>
        each((at, clause) => {
          const end = starts[at + 1] ?? 0;
          for (let one = starts[at] ?? 0; one < end; one++) {
            const place = places[met[one] ?? 0] ?? 0;
            if (place > 0) meet(place - 1, clause, parts === null ? (any[at] ?? 0) : (parts[one] ?? 0));
          }
        });
      return tallyParts(nodes.length, eachPart, idOfClause);
    },
    cellCounts: (rowNodes, columnNodes) => {
      const { rows, columns } = numbers;
      const [rowPlaces, columnPlaces] = [placesOf(rowNodes), placesOf(columnNodes)];
      const width = columnNodes.length;
      const eachPart: EachPart = (meet) =>
        each((at, clause) => {
          const [rowEnd, columnBegin, columnEnd] = [
            rows.starts[at + 1] ?? 0,
            columns.starts[at] ?? 0,
            columns.starts[at + 1] ?? 0,
          ];
          for (let row = rows.starts[at] ?? 0; row < rowEnd; row++) {
            const place = rowPlaces[rows.nodes[row] ?? 0] ?? 0;
            if (place === 0) continue;
            for (let column = columnBegin; column < columnEnd; column++) {
              const other = columnPlaces[columns.nodes[column] ?? 0] ?? 0;
              if (other === 0) continue;
              const part = rows.parts?.[row] ?? columns.parts?.[column] ?? any[at] ?? 0;
              meet((place - 1) * width + other - 1, clause, part);
            }
          }
        });
      const countsOf = tallyParts(rowNodes.length * width, eachPart, idOfClause);
      return (row, column) => {
        const counts = countsOf(row * width + column);
        return counts.measures === 0 ? null : counts;
      };
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

/** By node its place in the list, counted from 1; 0 for others. */
function placesOf(nodes: readonly number[]): Uint32Array {
  const places = new Uint32Array(nodes.reduce((most, node) => Math.max(most, node), -1) + 1);
  nodes.forEach((node, at) => {
    places[node] = at + 1;
  });
  return places;
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
