import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { askMatrixReport } from '../../filing/ask-matrix-report.js';
import { matrixReportParameters } from '../../filing/matrix-report-parameters.js';
import type { Parameter } from '../../operations/parameters-of.js';
import { variablesOf } from '../../operations/variables-of.js';
import { reportFileName } from '../../reports/matrix/report-file-name.js';
import { writeMatrixReport } from '../../reports/matrix/write-matrix-report.js';
import { REPORT_FORMATS } from '../../reports/report-formats.js';
import { baseUrlOf } from '../requests/base-url.js';
import { formOf } from '../requests/form-of.js';
import { onlyGet } from '../requests/only-get.js';
import { varyByAccept } from '../requests/vary-by-accept.js';
import { givenBy } from '../rest/given-by.js';
import { notesHeader } from '../rest/notes-header.js';
import type { RestSources } from '../rest/serve-operations.js';
import { REPORT_MEDIA_TYPES } from './report-media-types.js';
import { sendReport } from './send-report.js';

export const MATRIX_REPORT_PATH = '/v1/reports/matrix';

/** `/v1/reports/matrix` as `.xlsx`, `.csv`, `.html` and `.json`; without an extension by `Accept`. */
export function serveMatrixReport(app: FastifyInstance, sources: RestSources): void {
  const parameters = matrixReportParameters(sources.schema);
  for (const ending of ['', ...REPORT_FORMATS.map((format) => `.${format}`)]) {
    onlyGet(app, `${MATRIX_REPORT_PATH}${ending}`, (request, reply) =>
      answer(sources, parameters, request, reply),
    );
  }
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
  const plainName = `${form === 'csv' ? sheet : 'matrix'}.${form}`;
  return sendReport(reply, { file, form, plainName, name: reportFileName(report.matrix, form, sheet) });
}
