import type { GraphQLSchema } from 'graphql';
import { DIFF_REPORT_PARAMETERS } from '../../filing/diff-report-parameters.js';
import { matrixReportParameters } from '../../filing/matrix-report-parameters.js';
import type { JsonSchema } from '../../operations/json-schema.js';
import type { Parameter } from '../../operations/parameters-of.js';
import { DIFF_REPORT_PATH } from '../reports/serve-diff-report.js';
import { MATRIX_REPORT_PATH } from '../reports/serve-matrix-report.js';
import { failures } from './responses.js';

const FORMS = {
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    schema: { type: 'string', format: 'binary' },
  },
  csv: { type: 'text/csv', schema: { type: 'string' } },
  html: { type: 'text/html', schema: { type: 'string' } },
  json: { type: 'application/json', schema: { type: 'object' } },
} as const;

/** The reports, by `Accept` and by the ending of the path. */
export function reportPaths(schema: GraphQLSchema): JsonSchema {
  return {
    ...pathsOf({
      base: MATRIX_REPORT_PATH,
      name: 'matrixReport',
      summary: 'The responsibility matrix as a report that can be filed, whole. 责任矩阵报表',
      parameters: matrixReportParameters(schema),
    }),
    ...pathsOf({
      base: DIFF_REPORT_PATH,
      name: 'diffReport',
      summary: 'What is different between two releases as a report that can be filed, whole. 版本变更报表',
      parameters: DIFF_REPORT_PARAMETERS,
    }),
  };
}

interface Report {
  readonly base: string;
  readonly name: string;
  readonly summary: string;
  readonly parameters: readonly Parameter[];
}

function pathsOf({ base, name, summary, parameters: taken }: Report): JsonSchema {
  const parameters = taken.map((one) => ({
    name: one.name,
    in: 'query',
    description: one.description,
    required: one.isRequired,
    schema: one.schema,
    ...(one.isList ? { style: 'form', explode: true } : {}),
    ...(one.name === 'city' ? { example: '东莞' } : {}),
  }));
  const path = (operationId: string, content: JsonSchema, statuses: readonly number[]): JsonSchema => ({
    get: {
      tags: ['reports'],
      operationId,
      summary,
      parameters,
      responses: {
        '200': { description: 'The report. 报表', headers: HEADERS, content },
        '304': { description: 'Nothing has changed since the ETag given. 未变更' },
        ...failures(400, 404, 409, 414, 422, 500, 503, ...statuses),
      },
    },
  });
  const all = Object.fromEntries(
    Object.values(FORMS).map(({ type, schema: body }) => [type, { schema: body }]),
  );
  const single = Object.entries(FORMS).map(([form, { type, schema: body }]) => [
    `${base}.${form}`,
    path(`${name}${form.charAt(0).toUpperCase()}${form.slice(1)}`, { [type]: { schema: body } }, []),
  ]);
  return { [base]: path(name, all, [406]), ...Object.fromEntries(single) };
}

const HEADERS = {
  ETag: { description: 'For If-None-Match. 版本标识', schema: { type: 'string' } },
  'Content-Disposition': { description: 'The name of the file. 文件名', schema: { type: 'string' } },
  'policy-graph-truncated': {
    description: 'Always `false`: a report is whole or refused (REPORT_TOO_LARGE). 是否截断',
    required: true,
    schema: { type: 'string', enum: ['false'] },
  },
  'policy-graph-notes': {
    description: 'What the report leaves out and why, percent-encoded UTF-8, at most 2,000 characters. 说明',
    schema: { type: 'string', maxLength: 2000 },
  },
};
