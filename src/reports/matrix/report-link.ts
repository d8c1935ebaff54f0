import { permalinkOf } from '../../domain/permalink-of.js';
import type { MatrixReport } from './matrix-report.js';

/**
 * Where a reader of the report finds whatever has this id, as of the release that the report shows: what a later load
 * takes away is still what was filed.
 */
export function reportLink(
  { baseUrl, release }: Pick<MatrixReport, 'baseUrl' | 'release'>,
  id: string,
): string {
  return `${baseUrl}${permalinkOf(id)}${release === null ? '' : `?release=${release.sequence}`}`;
}
