import type { SourceRecord } from '../../domain/graph-batch.js';
import type { PolicyNode } from '../../domain/graph-model.js';
import type { LedgerRow } from '../../questions/ledger/ledger-answer.js';
import type { MatrixAnswer, MatrixAxes } from '../../questions/matrix/matrix-answer.js';
import type { Measure, MeasureScope } from '../../questions/measures/measure.js';
import type { Completeness } from '../../questions/trust/completeness.js';

export interface MatrixReportRequest extends MatrixAxes {
  readonly scope: MeasureScope;
}

/** Which state of the graph a report shows. */
export interface ReportedRelease {
  readonly sequence: number;
  /** ISO 8601 in UTC; null where nobody said. */
  readonly at: string | null;
}

/** The responsibility matrix of a scope, whole, with everything that is filed with it. */
export interface MatrixReport {
  /** 东莞 责任矩阵 */
  readonly title: string;
  readonly request: MatrixReportRequest;
  /** Null where the store says of no release. */
  readonly release: ReportedRelease | null;
  /** Where the server is, for links: `http://127.0.0.1:4000`. */
  readonly baseUrl: string;
  readonly matrix: MatrixAnswer;
  readonly measures: readonly Measure[];
  /** What each measure is called, by its id. */
  readonly names: ReadonlyMap<string, string>;
  readonly ledger: readonly LedgerRow[];
  /** Documents of the measures and of the rows, by id. */
  readonly policies: ReadonlyMap<string, PolicyNode>;
  readonly sources: readonly SourceRecord[];
  readonly completeness: Completeness;
}
