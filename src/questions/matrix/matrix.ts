import { DomainError } from '../../domain/errors.js';
import { once } from '../../domain/once.js';
import { idOf } from '../../projection/node-ids.js';
import type { Projection } from '../../projection/projection.js';
import type { GraphReader } from '../../store/graph-store.js';
import { INCOMPLETE_NOTE } from '../measures/incomplete-note.js';
import { type MeasureScope, NO_MEASURE_NOTE } from '../measures/measure.js';
import { measuresInScope } from '../measures/measures-in-scope.js';
import { type ResolvedScope, resolveScopeIn, scopeKey } from '../measures/resolve-scope.js';
import { keptAnswers } from '../numbers/kept-answers.js';
import { allChapters } from './all-chapters.js';
import { columnsNote, leftOutNote } from './arrange-matrix.js';
import { type AxisHeaders, createAxisHeaders } from './axis-headers.js';
import type { AxisKey } from './axis-keys.js';
import { LABEL_OF_AXIS } from './keys-of-nodes.js';
import type { Axis, AxisNode, MatrixHeader, MatrixInPages, MatrixRow } from './matrix-answer.js';
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
 * Counts and order come from the projection, over all measures. Store calls: those of `resolveScopeIn`, and where headers are
 * `named` those of `keysOfNodes` for the columns and for a page of rows. Fails with INVALID_ARGUMENT where rows and columns are the same.
 */
export async function askMatrix(
  reader: GraphReader,
  { scope, ...axes }: MatrixAxes & { readonly scope: MeasureScope },
): Promise<MatrixInPages> {
  checkAxes(axes);
  const projection = await reader.projection();
  const resolved = await resolveScopeIn(projection, reader, scope);
  const kept = matrixOf(projection, resolved, scope, axes);
  const { matrix } = kept;
  const shownCount = Math.min(COLUMNS_MAX, matrix.columns.nodes.length);
  const withNames = once(() => headersOf(reader, kept, 'columns', [0, shownCount]));
  const withoutNames = once(() => unnamedHeaders(kept, 'columns', [0, shownCount]));
  const columns = async (isNamed: boolean): Promise<Headers> => (isNamed ? withNames() : withoutNames());
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
    rows: async (from, to, { rows: isNamed, columns: areNamed }) => {
      const headers = isNamed
        ? await headersOf(reader, kept, 'rows', [from, to])
        : unnamedHeaders(kept, 'rows', [from, to]);
      return rowsOf(kept, await columns(areNamed), from, headers);
    },
    columns: async (isNamed) => (await columns(isNamed)).filter((header) => header !== null),
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
  readonly axes: MatrixAxes;
  readonly projection: Projection;
  readonly matrix: NumberMatrix;
  readonly headers: { readonly rows: AxisHeaders; readonly columns: AxisHeaders };
}

/** So many of one projection are kept ready: the next page of rows, and the same question of others. */
const keep = keptAnswers<KeptMatrix>(4);
/** And of each the counts of some pages. */
const keepCounts = keptAnswers<ReturnType<NumberMatrix['headerCounts']>>(4);
const keepCells = keptAnswers<ReturnType<NumberMatrix['cells']>>(2);

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
    return { axes, projection, matrix, headers };
  });
}

/** Headers from one place of an axis to before another; null where the graph has lost what stands there. */
type Headers = readonly (MatrixHeader | null)[];
type Range = readonly [from: number, to: number];

async function headersOf(
  reader: GraphReader,
  kept: KeptMatrix,
  axis: 'rows' | 'columns',
  [from, to]: Range,
): Promise<Headers> {
  const named = await kept.headers[axis].named(reader, from, to);
  return unnamedHeaders(kept, axis, [from, to]).map((header, at) => {
    const { key, label } = named[at] ?? {};
    if (key === undefined || label === undefined) return null;
    const { id, place, counts } = header;
    return { id, label, node: key.node, place, counts };
  });
}

/** The same without what they are and are called, for which one has to look into the store. */
function unnamedHeaders(
  { projection, axes, matrix }: KeptMatrix,
  axis: 'rows' | 'columns',
  [from, to]: Range,
): readonly MatrixHeader[] {
  const { nodes, placeAt } = matrix[axis];
  const counts = keepCounts(matrix, `${axis} ${from} ${to}`, () => matrix.headerCounts(axis, from, to));
  return counts.map((own, at) => ({
    id: idOf(projection, LABEL_OF_AXIS[axes[axis]], nodes[from + at] ?? 0),
    get label(): string {
      throw unnamed('label');
    },
    get node(): AxisNode {
      throw unnamed('node');
    },
    place: placeAt(from + at),
    counts: own,
  }));
}

function unnamed(field: string): TypeError {
  return new TypeError(`Nobody said that \`${field}\` of a header would be read.`);
}

function rowsOf(
  { matrix }: KeptMatrix,
  columns: Headers,
  from: number,
  headers: Headers,
): readonly MatrixRow[] {
  const to = from + headers.length;
  const cells = keepCells(matrix, `${from} ${to}`, () => matrix.cells(from, to, columns.length));
  return headers.flatMap((header, row) => {
    if (header === null) return [];
    const own = (cells[row] ?? []).flatMap(({ column: at, counts }) => {
      const column = columns[at];
      return column ? [{ column, counts }] : [];
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
