import { DomainError } from '../../domain/errors.js';
import { ledgerRows } from '../../questions/ledger/ledger-rows.js';
import { arrangeMatrix } from '../../questions/matrix/arrange-matrix.js';
import { chaptersFor, checkAxes } from '../../questions/matrix/matrix.js';
import { measureName } from '../../questions/measures/measure-name.js';
import { measuresOf } from '../../questions/measures/measures-of.js';
import { nodesById } from '../../questions/nodes-by-id.js';
import { completenessOf } from '../../questions/trust/completeness.js';
import type { GraphReader } from '../../store/graph-store.js';
import type { MatrixReport, MatrixReportRequest, ReportedRelease } from './matrix-report.js';
import { reportTitle } from './report-title.js';

/** Most measures of one report; they are asked for some thousands at a time. */
const MEASURES_MAX = 100_000;

/**
 * The report on a scope, asked of `reader`, which is the graph as of `release`. Whole or not at all: fails with
 * REPORT_TOO_LARGE where a limit would cut it, and as `askMatrix` does. The same release and request give the same report.
 */
export async function makeMatrixReport(
  reader: GraphReader,
  request: MatrixReportRequest,
  { release, baseUrl }: { readonly release: ReportedRelease | null; readonly baseUrl: string },
): Promise<MatrixReport> {
  checkAxes(request);
  const [found, sources] = await Promise.all([
    measuresOf(reader, request.scope, { withTargets: true, measuresMax: MEASURES_MAX }),
    reader.sources(),
  ]);
  if (found.isTruncated) throw tooLarge();
  const chapters = await chaptersFor(reader, request, found.policyIds);
  const matrix = arrangeMatrix(found, request, chapters, Number.POSITIVE_INFINITY);
  const ofMeasures = new Map(found.measures.map(({ policy }) => [policy.id, policy]));
  const others = chapters.flatMap(({ node }) => (node.label === 'Clause' ? [node.node.policyId] : []));
  const ofChapters = await nodesById(
    reader,
    'Policy',
    others.filter((id) => !ofMeasures.has(id)),
  );
  return {
    title: reportTitle(matrix),
    request,
    release,
    baseUrl,
    matrix,
    measures: found.measures,
    names: new Map(found.measures.map(({ clause }) => [clause.id, measureName(clause)])),
    ledger: ledgerRows(found.measures),
    policies: new Map([...ofMeasures, ...ofChapters]),
    sources,
    completeness: completenessOf(sources),
  };
}

function tooLarge(): DomainError {
  return new DomainError(
    'REPORT_TOO_LARGE',
    `More fits than one report looks at (${MEASURES_MAX} measures, or some thousands that name one thing), and a report is whole or not at all. Ask for less (a document, a city, a cluster, an agency), or for the ledger as CSV, page by page: /v1/ledger.csv, or \`policy-graph ledger --format csv\`.`,
    { measuresMax: MEASURES_MAX },
  );
}
