import { DomainError } from '../../domain/errors.js';
import type { GraphReader } from '../../store/graph-store.js';
import type { MeasureScope } from '../measures/measure.js';
import { measuresOf } from '../measures/measures-of.js';
import { allChapters } from './all-chapters.js';
import { arrangeMatrix, NAMED_BY_AXIS } from './arrange-matrix.js';
import type { AxisKey } from './axis-keys.js';
import type { Axis, MatrixAnswer } from './matrix-answer.js';

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
 * Store calls: those of `measuresOf`, and one for the chapters of a document that is asked for. Fails with
 * INVALID_ARGUMENT where rows and columns are the same.
 */
export async function askMatrix(
  reader: GraphReader,
  { scope, ...axes }: MatrixAxes & { readonly scope: MeasureScope },
): Promise<MatrixAnswer> {
  checkAxes(axes);
  const withPlaces = [axes.rows, axes.columns].some((axis) => axis in NAMED_BY_AXIS);
  const found = await measuresOf(reader, scope, { withPlaces });
  return arrangeMatrix(found, axes, await chaptersFor(reader, axes, found.policyIds), COLUMNS_MAX);
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
