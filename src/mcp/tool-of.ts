import type { Tool } from '@modelcontextprotocol/sdk/types.js';
import type { GraphQLSchema } from 'graphql';
import { answerSchemaOf } from '../operations/answer-schema-of.js';
import type { JsonSchema } from '../operations/json-schema.js';
import { limitPageSizes } from '../operations/limit-page-sizes.js';
import type { Operation } from '../operations/operation.js';
import { type Parameter, parametersOf } from '../operations/parameters-of.js';
import { briefSchema } from './brief-schema.js';
import { withDefinitions } from './with-definitions.js';

/** A published question as a tool. */
export interface QuestionTool {
  readonly operation: Operation;
  readonly definition: Tool;
  /** Whether the answer is a list, which the protocol wants within an object: `{ items }`. */
  readonly isList: boolean;
  /** Values that hold where the agent gives none. */
  readonly defaults: Readonly<Record<string, unknown>>;
}

export function toolOf(schema: GraphQLSchema, operation: Operation, pageSizeMax: number): QuestionTool {
  const pageSize = Math.min(PAGE_SIZE, pageSizeMax);
  const described = limitPageSizes(parametersOf(schema, operation), pageSizeMax);
  const parameters = described.map((parameter) => shorterPages(parameter, pageSize));
  const answer = answerSchemaOf(schema, operation);
  const isList = answer.type === 'array';
  const shape = briefSchema(answer);
  const outputSchema = isList ? { type: 'object', properties: { items: shape }, required: ['items'] } : shape;
  return {
    operation,
    isList,
    defaults: Object.fromEntries(
      parameters.filter(({ isPage }) => isPage).map((one) => [one.name, one.default]),
    ),
    definition: {
      name: operation.name.replaceAll('-', '_'),
      title: operation.title.en,
      description: `${operation.title.zh}。${String(answer.description)}`,
      inputSchema: inputSchemaOf(parameters),
      outputSchema: withDefinitions(outputSchema) as Tool['outputSchema'],
      annotations: {
        title: `${operation.title.en} ${operation.title.zh}`,
        readOnlyHint: true,
        destructiveHint: false,
        idempotentHint: true,
        openWorldHint: false,
      },
    },
  };
}

/** Pages are shorter for agents, whose memory is: what follows is told by `pageInfo`. */
const PAGE_SIZE = 20;

function shorterPages(parameter: Parameter, pageSize: number): Parameter & { readonly isPage: boolean } {
  const isPage = parameter.name === 'first' && Number(parameter.default) > pageSize;
  if (!isPage) return { ...parameter, isPage };
  return { ...parameter, isPage, default: pageSize, schema: { ...parameter.schema, default: pageSize } };
}

function inputSchemaOf(parameters: readonly Parameter[]): Tool['inputSchema'] {
  const properties: Record<string, JsonSchema> = {};
  for (const { name, schema, description } of parameters) properties[name] = { ...schema, description };
  const required = parameters.filter(({ isRequired }) => isRequired).map(({ name }) => name);
  return { type: 'object', properties, required, additionalProperties: false } as Tool['inputSchema'];
}
