import { once } from '../domain/once.js';
import { allVersions } from '../questions/changes/document-versions.js';
import type { DiffReport } from '../reports/diff/diff-report.js';
import { makeDiffReport } from '../reports/diff/make-diff-report.js';
import type { ReportSources } from './ask-matrix-report.js';
import { withinTime } from './within-time.js';

/** The report for what `DIFF_REPORT_PARAMETERS` took. Fails as `makeDiffReport` does, and with QUERY_TIMEOUT. */
export async function askDiffReport(
  { reader, past, baseUrl, timeMs }: ReportSources,
  variables: Readonly<Record<string, unknown>>,
): Promise<DiffReport> {
  const { from, to, document, moved = false } = variables as Variables;
  const present = withinTime(reader, timeMs);
  const history = withinTime(past.history, timeMs);
  const releases = once(() => history.releases());
  const versions = once(() => allVersions(present, history));
  const request = { from: from ?? null, to: to ?? null, document: document ?? null, withMoved: moved };
  return makeDiffReport({ present, history, releases, versions }, request, baseUrl);
}

interface Variables {
  readonly from?: number;
  readonly to?: number;
  readonly document?: string;
  readonly moved?: boolean;
}
