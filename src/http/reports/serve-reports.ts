import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Parameter } from '../../operations/parameters-of.js';
import { variablesOf } from '../../operations/variables-of.js';
import { reportFileName } from '../../reports/matrix/report-file-name.js';
import {
  REPORT_TYPES,
  type ReportFormat,
  writeMatrixReport,
} from '../../reports/matrix/write-matrix-report.js';
import { baseUrlOf } from '../requests/base-url.js';
import { formOf } from '../requests/form-of.js';
import { onlyGet } from '../requests/only-get.js';
import { varyByAccept } from '../requests/vary-by-accept.js';
import { contentDisposition } from '../rest/content-disposition.js';
import { givenBy } from '../rest/given-by.js';
import { notesHeader } from '../rest/notes-header.js';
import type { RestSources } from '../rest/serve-operations.js';
import { REPORT_POLICY, secured } from '../secure-headers.js';
import { askMatrixReport } from './ask-matrix-report.js';
import { matrixReportParameters } from './matrix-report-parameters.js';
import { REPORT_MEDIA_TYPES } from './report-media-types.js';
import { serveDiffReport } from './serve-diff-report.js';

export const MATRIX_REPORT_PATH = '/v1/reports/matrix';

/** Files that are opened on their own; the others are read where they are. */
const SAVED: readonly ReportFormat[] = ['xlsx', 'csv'];

/** Every report, as `.xlsx`, `.csv`, `.html` and `.json`; without an extension by `Accept`. */
export function serveReports(app: FastifyInstance, sources: RestSources): void {
  const parameters = matrixReportParameters(sources.schema);
  for (const ending of ['', ...Object.keys(REPORT_TYPES).map((format) => `.${format}`)]) {
    onlyGet(app, `${MATRIX_REPORT_PATH}${ending}`, (request, reply) =>
      answer(sources, parameters, request, reply),
    );
  }
  serveDiffReport(app, sources);
}

async function answer(
  { reader, past, publicUrl, limits }: RestSources,
  parameters: readonly Parameter[],
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  varyByAccept(reply);
  const { form, extension } = formOf(request, REPORT_MEDIA_TYPES);
  const variables = variablesOf(parameters, givenBy(request, extension, parameters));
  const baseUrl = baseUrlOf(request, publicUrl);
  const { report, sheet } = await askMatrixReport(
    { reader, past, baseUrl, timeMs: limits.timeMs },
    variables,
  );
  const file = await writeMatrixReport(report, form, sheet);
  const notes = notesHeader(report.matrix);
  if (notes !== null) reply.header('policy-graph-notes', notes);
  reply.header('policy-graph-truncated', 'false');
  reply.header(
    'content-disposition',
    contentDisposition(
      SAVED.includes(form) ? 'attachment' : 'inline',
      `${form === 'csv' ? sheet : 'matrix'}.${form}`,
      reportFileName(report.matrix, form, sheet),
    ),
  );
  if (form === 'html') await secured(reply, REPORT_POLICY);
  return reply.type(REPORT_TYPES[form]).send(Buffer.from(file));
}
