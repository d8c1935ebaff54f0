import type { GraphQLSchema } from 'graphql';
import type { JsonSchema } from '../../operations/json-schema.js';
import { limitPageSizes } from '../../operations/limit-page-sizes.js';
import type { Operation } from '../../operations/operation.js';
import { type Parameter, parametersOf } from '../../operations/parameters-of.js';
import { pathParametersOf, restPathOf } from '../../operations/rest-path-of.js';
import { ANSWER_TYPES } from '../rest/answer-types.js';
import { failures } from './responses.js';
import { schemaName } from './schema-name.js';

/** The paths of one question: by `Accept`, and the links to its CSV and XLSX where no id ends the path. */
export function operationPaths(schema: GraphQLSchema, operation: Operation, pageSizeMax: number): JsonSchema {
  const path = restPathOf(operation);
  const described = limitPageSizes(parametersOf(schema, operation), pageSizeMax);
  const parameters = described.map((one) => parameterObject(one, operation));
  const shared = { tags: ['questions'], summary: `${operation.title.en} ${operation.title.zh}`, parameters };
  const json = { 'application/json': { schema: { $ref: `#/components/schemas/${schemaName(operation)}` } } };
  const name = schemaName(operation).replace(/Answer$/, '');
  const operationId = name.charAt(0).toLowerCase() + name.slice(1);
  const any = {
    ...shared,
    operationId,
    responses: { '200': answered({ ...json, ...CSV, ...XLSX }), ...FAILURES, ...failures(406, 422) },
  };
  if (path.endsWith('}')) return { [path]: { get: any } };
  const csv = {
    ...shared,
    operationId: `${operationId}Csv`,
    responses: { '200': answered(CSV), ...FAILURES },
  };
  const xlsx = {
    ...shared,
    operationId: `${operationId}Xlsx`,
    responses: { '200': answered(XLSX), ...FAILURES, ...failures(422) },
  };
  return {
    [path]: { get: any },
    [`${path}.csv`]: { get: csv },
    [`${path}.xlsx`]: { get: xlsx },
  };
}

const CSV = {
  [ANSWER_TYPES.csv]: {
    schema: {
      type: 'string',
      description:
        'Rows of the answer, of all its pages unless `first` or `after` is given (RFC 4180, UTF-8 with a byte-order mark, CRLF); texts that a spreadsheet would take for formulas begin with an apostrophe. 表格',
    },
  },
};

const XLSX = {
  [ANSWER_TYPES.xlsx]: {
    schema: {
      type: 'string',
      format: 'binary',
      description:
        'The same rows as a file of Excel; a second sheet says what was asked, of which release, and whether it is whole. 工作簿',
    },
  },
};

const FAILURES = {
  '304': { description: 'Nothing has changed since the ETag given. 未变更' },
  ...failures(400, 404, 409, 414, 500, 503),
};

function answered(content: JsonSchema): JsonSchema {
  return {
    description: 'The answer. 结果',
    headers: {
      ETag: { description: 'For If-None-Match. 版本标识', schema: { type: 'string' } },
      Link: {
        description: 'The next page, `rel="next"`, where one follows. 下一页',
        schema: { type: 'string' },
      },
      'policy-graph-truncated': {
        description: 'Whether a limit cut the answer or a page follows. 是否截断',
        required: true,
        schema: { type: 'string', enum: ['true', 'false'] },
      },
      'policy-graph-notes': {
        description:
          'What the answer says of itself (`completeness.notes`), where it says something: percent-encoded UTF-8, at most 2,000 characters. 说明',
        schema: { type: 'string', maxLength: 2000 },
      },
    },
    content,
  };
}

function parameterObject({ name, description, schema, isRequired, isList }: Parameter, operation: Operation) {
  const example = operation.example[name];
  const isInPath = pathParametersOf(operation).includes(name);
  return {
    name,
    in: isInPath ? 'path' : 'query',
    description,
    required: isRequired,
    schema,
    ...(isList ? { style: 'form', explode: true } : {}),
    ...(example === undefined ? {} : { example }),
  };
}
