import { DomainError } from '../../domain/errors.js';
import { inTurns, type Slices } from '../../domain/slices.js';
import type { Projection } from '../../projection/projection.js';
import type { GraphReader } from '../../store/graph-store.js';
import { INCOMPLETE_NOTE } from '../measures/incomplete-note.js';
import { type MeasureScope, NO_MEASURE_NOTE } from '../measures/measure.js';
import { findMeasuresInScope } from '../measures/measures-in-scope.js';
import { type ResolvedScope, resolveScopeIn, scopeKey } from '../measures/resolve-scope.js';
import { keptAnswers } from '../numbers/kept-answers.js';
import { allChapters } from './all-chapters.js';
import { columnsNote, leftOutNote } from './arrange-matrix.js';
import { createAxisHeaders } from './axis-headers.js';
import type { AxisKey } from './axis-keys.js';
import type { MatrixAxes, MatrixCell, MatrixInPages, MatrixRow } from './matrix-answer.js';
import { type Headers, type KeptMatrix, matrixHeaders } from './matrix-headers.js';
import { type NumberCells, type NumberMatrix, numberMatrix } from './number-matrix.js';

/** Most columns of one matrix; beyond it the answer says that it is cut. Rows come in pages. */
const COLUMNS_MAX = 200;

/**
 * Who is responsible for how much of what? Rows and columns are two different things that a measure belongs to; a cell has
 * the measures that belong to both. Where one of them is the agency, its own part in the measure counts. A measure that
 * names no cluster or no city has no place in a matrix of these.
 *
 * Counts and order come from the projection, over all measures. Store calls: those of `resolveScopeIn`, and where headers are
 * `named` those of `keysOfNodes` for the columns and for a page of rows. Fails with INVALID_ARGUMENT where rows and columns are the same.
 */
export async function askMatrix(
  reader: GraphReader,
  { scope, ...axes }: MatrixAxes & { readonly scope: MeasureScope },
): Promise<MatrixInPages> {
  checkAxes(axes);
  const projection = await reader.projection();
  const resolved = await resolveScopeIn(reader, projection, scope);
  const kept = await matrixOf(projection, resolved, scope, axes);
  const { matrix } = kept;
  const shownCount = Math.min(COLUMNS_MAX, matrix.columns.nodes.length);
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
    rows: async (from, to, read) => {
      const [headers, columns] = await Promise.all([
        matrixHeaders(reader, kept, 'rows', [from, to], read.rows),
        matrixHeaders(reader, kept, 'columns', [0, shownCount], read.columns),
      ]);
      const cells = await keepCells(matrix, `${from} ${to}`, () =>
        inTurns(matrix.cells(from, to, shownCount)),
      );
      if (read.areIdsRead) await inTurns(cells.list());
      return rowsOf(cells, columns, headers);
    },
    columns: async (read) => {
      const headers = await matrixHeaders(reader, kept, 'columns', [0, shownCount], read);
      return headers.filter((header) => header !== null);
    },
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

/** So many of one projection are kept ready, for the next page of rows and for others: of most documents one is small, and large ones have their limit in bytes. */
const keep = keptAnswers<Promise<KeptMatrix>>(64, ({ matrix }) => matrix.arrays);
/** And of each the cells of some pages. */
const keepCells = keptAnswers<Promise<NumberCells>>(2);

async function matrixOf(
  projection: Projection,
  resolved: ResolvedScope,
  scope: MeasureScope,
  axes: MatrixAxes,
): Promise<KeptMatrix> {
  const key = JSON.stringify([axes.rows, axes.columns, scopeKey(resolved, scope)]);
  return keep(projection, key, async () => {
    const matrix = await inTurns(arranged(projection, resolved, scope, axes));
    const headers = {
      rows: createAxisHeaders(projection, axes.rows, matrix.rows.nodes),
      columns: createAxisHeaders(projection, axes.columns, matrix.columns.nodes),
    };
    return { axes, projection, matrix, headers };
  });
}

function* arranged(
  projection: Projection,
  resolved: ResolvedScope,
  scope: MeasureScope,
  axes: MatrixAxes,
): Slices<NumberMatrix> {
  return yield* numberMatrix(
    yield* findMeasuresInScope(projection, resolved, scope),
    axes,
    resolved.policyIds,
  );
}

function rowsOf(cells: NumberCells, columns: Headers, headers: Headers): readonly MatrixRow[] {
  return headers.flatMap((header, row) => {
    if (header === null) return [];
    const own: MatrixCell[] = [];
    cells.columns[row]?.forEach((place, at) => {
      const column = columns[place];
      if (column) own.push({ column, counts: cells.countsOf(row, at) });
    });
    return [{ header, cells: own }];
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
