import { DomainError } from '../../domain/errors.js';
import type { GraphReader } from '../../store/graph-store.js';
import { groupMeasures } from '../measures/group-measures.js';
import type { Measure, MeasureScope } from '../measures/measure.js';
import { measuresOf } from '../measures/measures-of.js';
import { countRoles } from '../measures/role-counts.js';
import { allChapters } from './all-chapters.js';
import { KEYS_OF_AXIS } from './axis-keys.js';
import { type AxisPart, makeHeaders } from './make-headers.js';
import type { Axis, MatrixAnswer, MatrixRow } from './matrix-answer.js';

/** Most columns of one matrix; beyond it the answer says that it is cut. Rows come in pages. */
const COLUMNS_MAX = 200;

/** Axes that not every measure has a place on: what it must name. */
const NAMED_BY_AXIS: { readonly [A in Axis]?: string } = { CLUSTER: 'cluster', CITY: 'city' };

/**
 * Who is responsible for how much of what? Rows and columns are two different things that a measure belongs to; a cell has
 * the measures that belong to both. Where one of them is the agency, its own part in the measure counts. A measure that
 * names no cluster or no city has no place in a matrix of these.
 *
 * Store calls: those of `measuresOf`, and one for the chapters of a document that is asked for. Fails with
 * INVALID_ARGUMENT where rows and columns are the same.
 */
export async function askMatrix(
  reader: GraphReader,
  request: { readonly rows: Axis; readonly columns: Axis; readonly scope: MeasureScope },
): Promise<MatrixAnswer> {
  const { rows: rowAxis, columns: columnAxis, scope } = request;
  if (rowAxis === columnAxis) {
    throw new DomainError(
      'INVALID_ARGUMENT',
      `Rows and columns are both ${rowAxis}: choose two different ones.`,
    );
  }
  const withPlaces = [rowAxis, columnAxis].some((axis) => axis in NAMED_BY_AXIS);
  const { policyIds, measures: all, ...found } = await measuresOf(reader, scope, { withPlaces });
  const measures = all.filter((measure) =>
    [rowAxis, columnAxis].every((axis) => KEYS_OF_AXIS[axis](measure).length > 0),
  );
  const hasChapters = policyIds !== null && (rowAxis === 'CHAPTER' || columnAxis === 'CHAPTER');
  const chapters = hasChapters ? await allChapters(reader, policyIds) : [];
  const [rows, columns] = [rowAxis, columnAxis].map((axis) =>
    makeHeaders(axis, measures, axis === 'CHAPTER' ? chapters : []),
  ) as [readonly AxisPart[], readonly AxisPart[]];
  const isCut = columns.length > COLUMNS_MAX;
  const shown = columns.slice(0, COLUMNS_MAX);
  return {
    ...found,
    rowAxis,
    columnAxis,
    rows: rows.map((row) => rowOf(row, shown, rowAxis, columnAxis)),
    columns: shown.map(({ header }) => header),
    columnCount: columns.length,
    counts: countRoles(measures, null),
    isTruncated: found.isTruncated || isCut,
    notes: [
      ...found.notes,
      ...[rowAxis, columnAxis].flatMap((axis) => leftOut(axis, all)),
      ...(isCut
        ? [
            `Only ${COLUMNS_MAX} of ${columns.length} columns are shown: ask for them as rows, which come in pages.`,
          ]
        : []),
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
function leftOut(axis: Axis, measures: readonly Measure[]): readonly string[] {
  const name = NAMED_BY_AXIS[axis];
  const count = measures.filter((measure) => KEYS_OF_AXIS[axis](measure).length === 0).length;
  if (name === undefined || count === 0) return [];
  return [`${count} of ${measures.length} measures name no ${name}: the matrix leaves them out.`];
}
