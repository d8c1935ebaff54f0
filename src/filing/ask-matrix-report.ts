import { measureScope } from '../graphql/questions/measure-scope.js';
import type { Axis } from '../questions/matrix/matrix-answer.js';
import type { MeasureScope } from '../questions/measures/measure.js';
import type { Past } from '../releases/past.js';
import { makeMatrixReport } from '../reports/matrix/make-matrix-report.js';
import type { CsvSheet } from '../reports/matrix/matrix-book.js';
import type { MatrixReport } from '../reports/matrix/matrix-report.js';
import type { GraphReader } from '../store/graph-store.js';
import { withinTime } from './within-time.js';

/** Where a report is asked of, and where what it names is at home. */
export interface ReportSources {
  readonly reader: GraphReader;
  readonly past: Past;
  readonly baseUrl: string;
  /** For one report; null: however long it takes. */
  readonly timeMs: number | null;
}

/**
 * The report for what `matrixReportParameters` took, of the release that was asked for, else of the latest. Fails as
 * `makeMatrixReport` does, with RELEASE_NOT_FOUND and QUERY_TIMEOUT.
 */
export async function askMatrixReport(
  { reader, past, baseUrl, timeMs }: ReportSources,
  variables: Readonly<Record<string, unknown>>,
): Promise<{ readonly report: MatrixReport; readonly sheet: CsvSheet }> {
  const {
    rows = 'MEASURE',
    columns = 'AGENCY',
    filter,
    release: asked,
    sheet = 'matrix',
  } = variables as Variables;
  const { history, readers } = past;
  const current = asked === undefined ? reader : await readers.at(asked, timeMs);
  const releases = await withinTime(history, timeMs).releases();
  const release = releases.find(({ sequence }) => sequence === asked) ?? releases.at(-1) ?? null;
  const report = await makeMatrixReport(
    withinTime(current, timeMs),
    { rows, columns, scope: measureScope(filter) },
    { release, baseUrl },
  );
  return { report, sheet };
}

interface Variables {
  readonly rows?: Axis;
  readonly columns?: Axis;
  readonly filter?: Partial<MeasureScope>;
  readonly release?: number;
  readonly sheet?: CsvSheet;
}
