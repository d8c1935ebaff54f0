import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { variablesOf } from '../../operations/variables-of.js';
import {
  DIFF_FORMATS,
  type DiffFormat,
  diffFileName,
  writeDiffReport,
} from '../../reports/diff/write-diff-report.js';
import { REPORT_TYPES } from '../../reports/matrix/write-matrix-report.js';
import { baseUrlOf } from '../requests/base-url.js';
import { formOf } from '../requests/form-of.js';
import { onlyGet } from '../requests/only-get.js';
import { varyByAccept } from '../requests/vary-by-accept.js';
import { contentDisposition } from '../rest/content-disposition.js';
import { givenBy } from '../rest/given-by.js';
import type { RestSources } from '../rest/serve-operations.js';
import { REPORT_POLICY, secured } from '../secure-headers.js';
import { askDiffReport } from './ask-diff-report.js';
import { DIFF_REPORT_PARAMETERS } from './diff-report-parameters.js';
import { REPORT_MEDIA_TYPES } from './report-media-types.js';

export const DIFF_REPORT_PATH = '/v1/reports/diff';

/** `/v1/reports/diff` as `.xlsx`, `.csv`, `.html` and `.json`; without an extension by `Accept`. */
export function serveDiffReport(app: FastifyInstance, sources: RestSources): void {
  for (const ending of ['', ...DIFF_FORMATS.map((format) => `.${format}`)])
    onlyGet(app, `${DIFF_REPORT_PATH}${ending}`, (request, reply) => answer(sources, request, reply));
}

async function answer(
  { reader, past, publicUrl, limits }: RestSources,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  varyByAccept(reply);
  const { form, extension } = formOf<DiffFormat>(request, REPORT_MEDIA_TYPES);
  const given = givenBy(request, extension, DIFF_REPORT_PARAMETERS);
  const variables = variablesOf(DIFF_REPORT_PARAMETERS, given);
  const baseUrl = baseUrlOf(request, publicUrl);
  const report = await askDiffReport({ reader, past, baseUrl, timeMs: limits.timeMs }, variables);
  const file = await writeDiffReport(report, form);
  const how = form === 'xlsx' || form === 'csv' ? 'attachment' : 'inline';
  reply.header('policy-graph-truncated', 'false');
  reply.header('content-disposition', contentDisposition(how, `diff.${form}`, diffFileName(report, form)));
  if (form === 'html') await secured(reply, REPORT_POLICY);
  return reply.type(REPORT_TYPES[form]).send(Buffer.from(file));
}
