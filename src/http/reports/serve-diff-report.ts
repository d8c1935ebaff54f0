import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { askDiffReport } from '../../filing/ask-diff-report.js';
import { DIFF_REPORT_PARAMETERS } from '../../filing/diff-report-parameters.js';
import { variablesOf } from '../../operations/variables-of.js';
import { diffFileName, writeDiffReport } from '../../reports/diff/write-diff-report.js';
import { REPORT_FORMATS } from '../../reports/report-formats.js';
import { baseUrlOf } from '../requests/base-url.js';
import { formOf } from '../requests/form-of.js';
import { onlyGet } from '../requests/only-get.js';
import { varyByAccept } from '../requests/vary-by-accept.js';
import { givenBy } from '../rest/given-by.js';
import type { RestSources } from '../rest/serve-operations.js';
import { REPORT_MEDIA_TYPES } from './report-media-types.js';
import { sendReport } from './send-report.js';

export const DIFF_REPORT_PATH = '/v1/reports/diff';

/** `/v1/reports/diff` as `.xlsx`, `.csv`, `.html` and `.json`; without an extension by `Accept`. */
export function serveDiffReport(app: FastifyInstance, sources: RestSources): void {
  for (const ending of ['', ...REPORT_FORMATS.map((format) => `.${format}`)])
    onlyGet(app, `${DIFF_REPORT_PATH}${ending}`, (request, reply) => answer(sources, request, reply));
}

async function answer(
  { reader, past, publicUrl, limits }: RestSources,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  varyByAccept(reply);
  const { form, extension } = formOf(request, REPORT_MEDIA_TYPES);
  const given = givenBy(request, extension, DIFF_REPORT_PARAMETERS);
  const variables = variablesOf(DIFF_REPORT_PARAMETERS, given);
  const baseUrl = baseUrlOf(request, publicUrl);
  const report = await askDiffReport({ reader, past, baseUrl, timeMs: limits.timeMs }, variables);
  const file = await writeDiffReport(report, form);
  return sendReport(reply, { file, form, plainName: `diff.${form}`, name: diffFileName(report, form) });
}
