import { askedAsOf } from './asked-as-of.js';
import type { Query } from './operation.js';

/** What a report on the responsibility matrix can be asked for: what `matrix` can, but pages, as a report is whole. */
export const MATRIX_REPORT: Query = {
  name: 'matrix-report',
  document:
    askedAsOf(`query MatrixReport($rows: MatrixAxis! = MEASURE, $columns: MatrixAxis! = AGENCY, $filter: MeasureFilter) {
  matrix(rows: $rows, columns: $columns, filter: $filter) { isTruncated }
}`),
};
