import { groupMeasures } from '../measures/group-measures.js';
import type { FoundMeasures } from '../measures/measure.js';
import { countRoles } from '../measures/role-counts.js';
import { type AxisKey, KEYS_OF_AXIS } from './axis-keys.js';
import { type AxisPart, makeHeaders } from './make-headers.js';
import type { Axis, MatrixAnswer, MatrixRow } from './matrix-answer.js';

/** Axes that not every measure has a place on: what it must name. */
const NAMED_BY_AXIS: { readonly [A in Axis]?: string } = { CLUSTER: 'cluster', CITY: 'city' };

/**
 * Measures as a matrix with at most so many columns. `chapters` are there also without a measure. A measure that names no
 * cluster or no city has no place in a matrix of these, which the notes say.
 */
export function arrangeMatrix(
  { policyIds: _, measures: all, ...found }: FoundMeasures,
  axes: { readonly rows: Axis; readonly columns: Axis },
  chapters: readonly AxisKey[],
  columnsMax: number,
): MatrixAnswer {
  const { rows: rowAxis, columns: columnAxis } = axes;
  const measures = all.filter((measure) =>
    [rowAxis, columnAxis].every((axis) => KEYS_OF_AXIS[axis](measure).length > 0),
  );
  const partsOf = (axis: Axis): readonly AxisPart[] =>
    makeHeaders(axis, measures, axis === 'CHAPTER' ? chapters : []);
  const columns = partsOf(columnAxis);
  const isCut = columns.length > columnsMax;
  const shown = columns.slice(0, columnsMax);
  return {
    ...found,
    rowAxis,
    columnAxis,
    rows: partsOf(rowAxis).map((row) => rowOf(row, shown, rowAxis, columnAxis)),
    columns: shown.map(({ header }) => header),
    columnCount: columns.length,
    counts: countRoles(measures, null),
    isTruncated: found.isTruncated || isCut,
    notes: [
      ...found.notes,
      ...[rowAxis, columnAxis].flatMap((axis) => {
        const without = all.filter((measure) => KEYS_OF_AXIS[axis](measure).length === 0);
        return leftOutNote(axis, without.length, all.length);
      }),
      ...(isCut ? [columnsNote(columnsMax, columns.length)] : []),
    ],
  };
}

function rowOf(row: AxisPart, columns: readonly AxisPart[], rowAxis: Axis, columnAxis: Axis): MatrixRow {
  const groups = groupMeasures(row.measures, KEYS_OF_AXIS[columnAxis]);
  const cells = columns.flatMap(({ header: column }) => {
    const agency = rowAxis === 'AGENCY' ? row.header : columnAxis === 'AGENCY' ? column : null;
    const both = groups.get(column.id)?.measures ?? [];
    return both.length === 0 ? [] : [{ column, counts: countRoles(both, agency?.id ?? null) }];
  });
  return { header: row.header, cells };
}

/** Measures that have no place on an axis are in no cell, so they are not counted either; but nobody should think that they are not there. */
export function leftOutNote(axis: Axis, count: number, measureCount: number): readonly string[] {
  const name = NAMED_BY_AXIS[axis];
  if (name === undefined || count === 0) return [];
  return [`${count} of ${measureCount} measures name no ${name}: the matrix leaves them out.`];
}

export function columnsNote(columnsMax: number, columnCount: number): string {
  return `Only ${columnsMax} of ${columnCount} columns are shown: ask for them as rows, which come in pages.`;
}
