import { DomainError } from '../../domain/errors.js';
import { once } from '../../domain/once.js';
import type { Projection } from '../../projection/projection.js';
import type { GraphReader } from '../../store/graph-store.js';
import { INCOMPLETE_NOTE } from '../measures/incomplete-note.js';
import { type MeasureScope, NO_MEASURE_NOTE } from '../measures/measure.js';
import { measuresInScope } from '../measures/measures-in-scope.js';
import { type ResolvedScope, resolveScope, scopeKey } from '../measures/resolve-scope.js';
import { keptAnswers } from '../numbers/kept-answers.js';
import { allChapters } from './all-chapters.js';
import { columnsNote, leftOutNote } from './arrange-matrix.js';
import { type AxisHeaders, createAxisHeaders } from './axis-headers.js';
import type { AxisKey } from './axis-keys.js';
import type { Axis, MatrixHeader, MatrixInPages, MatrixRow } from './matrix-answer.js';
import { type NumberMatrix, numberMatrix } from './number-matrix.js';

/** Most columns of one matrix; beyond it the answer says that it is cut. Rows come in pages. */
const COLUMNS_MAX = 200;

/** What rows and columns stand for. */
export interface MatrixAxes {
  readonly rows: Axis;
  readonly columns: Axis;
}

/**
 * Who is responsible for how much of what? Rows and columns are two different things that a measure belongs to; a cell has
 * the measures that belong to both. Where one of them is the agency, its own part in the measure counts. A measure that
 * names no cluster or no city has no place in a matrix of these.
 *
 * Counts and order come from the projection, over all measures. Store calls: those of `resolveScope`, and when they are read
 * those of `keysOfNodes` for the columns and for a page of rows. Fails with INVALID_ARGUMENT where rows and columns are the same.
 */
export async function askMatrix(
  reader: GraphReader,
  { scope, ...axes }: MatrixAxes & { readonly scope: MeasureScope },
): Promise<MatrixInPages> {
  checkAxes(axes);
  const [projection, resolved] = await Promise.all([reader.projection(), resolveScope(reader, scope)]);
  const kept = matrixOf(projection, resolved, scope, axes);
  const { matrix } = kept;
  const shown = [...matrix.columns.nodes.subarray(0, COLUMNS_MAX)];
  const columns = once(() => headersOf(reader, kept, 'columns', [0, shown.length]));
  const { length: rowCount } = matrix.rows.nodes;
  const { length: columnCount } = matrix.columns.nodes;
  const isCut = columnCount > COLUMNS_MAX;
  return {
    policy: resolved.policy,
    city: resolved.city,
    cluster: resolved.cluster,
    agency: resolved.agency,
    rowAxis: axes.rows,
    columnAxis: axes.columns,
    rowCount,
    rowPlace: matrix.rows.placeAt,
    rows: async (from, to) =>
      rowsOf(kept, shown, await columns(), from, await headersOf(reader, kept, 'rows', [from, to])),
    columns: async () => (await columns()).filter((header) => header !== null),
    columnCount,
    counts: matrix.counts,
    isTruncated: isCut || !resolved.isComplete,
    notes: [
      ...(resolved.isComplete ? [] : [INCOMPLETE_NOTE]),
      ...(matrix.measureCount === 0 ? [NO_MEASURE_NOTE] : []),
      ...leftOutNote(axes.rows, matrix.leftOut.rows, matrix.measureCount),
      ...leftOutNote(axes.columns, matrix.leftOut.columns, matrix.measureCount),
      ...(isCut ? [columnsNote(COLUMNS_MAX, columnCount)] : []),
    ],
  };
}

/** A matrix with what its headers are called, as far as somebody asked. */
interface KeptMatrix {
  readonly projection: Projection;
  readonly matrix: NumberMatrix;
  readonly headers: { readonly rows: AxisHeaders; readonly columns: AxisHeaders };
}

/** So many of one projection are kept ready: the next page of rows, and the same question of others. */
const keep = keptAnswers<KeptMatrix>(4);
/** And of each the counts of some pages. */
const keepCounts = keptAnswers<ReturnType<NumberMatrix['headerCounts']>>(4);
const keepCells = keptAnswers<ReturnType<NumberMatrix['cellCounts']>>(2);

function matrixOf(
  projection: Projection,
  resolved: ResolvedScope,
  scope: MeasureScope,
  axes: MatrixAxes,
): KeptMatrix {
  return keep(projection, JSON.stringify([axes.rows, axes.columns, scopeKey(resolved, scope)]), () => {
    const matrix = numberMatrix(measuresInScope(projection, resolved, scope), axes, resolved.policyIds);
    const headers = {
      rows: createAxisHeaders(projection, axes.rows, matrix.rows.nodes),
      columns: createAxisHeaders(projection, axes.columns, matrix.columns.nodes),
    };
    return { projection, matrix, headers };
  });
}

/** The headers from one place of an axis to before another; null where the graph has lost what stands there. */
async function headersOf(
  reader: GraphReader,
  { matrix, headers }: KeptMatrix,
  axis: 'rows' | 'columns',
  [from, to]: readonly [number, number],
): Promise<readonly (MatrixHeader | null)[]> {
  const { nodes, placeAt } = matrix[axis];
  const countsOf = keepCounts(matrix, `${axis} ${from} ${to}`, () =>
    matrix.headerCounts(axis, [...nodes.subarray(from, to)]),
  );
  const named = await headers[axis].named(reader, from, to);
  return named.map(
    (one, at) =>
      one && {
        id: one.key.id,
        label: one.label,
        node: one.key.node,
        place: placeAt(from + at),
        counts: countsOf(at),
      },
  );
}

function rowsOf(
  { matrix }: KeptMatrix,
  columnNodes: readonly number[],
  columns: readonly (MatrixHeader | null)[],
  from: number,
  headers: readonly (MatrixHeader | null)[],
): readonly MatrixRow[] {
  const to = from + headers.length;
  const countsOf = keepCells(matrix, `${from} ${to}`, () =>
    matrix.cellCounts([...matrix.rows.nodes.subarray(from, to)], columnNodes),
  );
  return headers.flatMap((header, row) => {
    if (header === null) return [];
    const cells = columns.flatMap((column, at) => {
      const counts = column && countsOf(row, at);
      return counts ? [{ column, counts }] : [];
    });
    return [{ header, cells }];
  });
}

/** Fails with INVALID_ARGUMENT where rows and columns are the same. */
export function checkAxes({ rows, columns }: MatrixAxes): void {
  if (rows !== columns) return;
  throw new DomainError('INVALID_ARGUMENT', `Rows and columns are both ${rows}: choose two different ones.`);
}

/** The chapters that a matrix of these axes has also without a measure: those of the documents that were asked for. */
export async function chaptersFor(
  reader: GraphReader,
  { rows, columns }: MatrixAxes,
  policyIds: readonly string[] | null,
): Promise<readonly AxisKey[]> {
  const hasChapters = policyIds !== null && (rows === 'CHAPTER' || columns === 'CHAPTER');
  return hasChapters ? allChapters(reader, policyIds) : [];
}
