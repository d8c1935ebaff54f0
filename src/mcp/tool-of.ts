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
  const parameters = described.map((parameter) =>
    shorter(parameter, { first: pageSize, length: TEXT_LENGTH }),
  );
  const answer = answerSchemaOf(schema, operation);
  const isList = answer.type === 'array';
  const shape = briefSchema(answer);
  const outputSchema = isList ? { type: 'object', properties: { items: shape }, required: ['items'] } : shape;
  return {
    operation,
    isList,
    defaults: Object.fromEntries(
      parameters.filter(({ isShorter }) => isShorter).map((one) => [one.name, one.default]),
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

/** Pages and texts are shorter for agents, whose memory is: what follows is told by `pageInfo`, and by the notes of a text. */
const PAGE_SIZE = 20;
/** In characters, each of which may bring some of its claims as well. */
const TEXT_LENGTH = 3_000;

function shorter(
  parameter: Parameter,
  sizes: Readonly<Record<string, number>>,
): Parameter & { readonly isShorter: boolean } {
  const size = sizes[parameter.name];
  if (size === undefined || !(Number(parameter.default) > size)) return { ...parameter, isShorter: false };
  return { ...parameter, isShorter: true, default: size, schema: { ...parameter.schema, default: size } };
}

function inputSchemaOf(parameters: readonly Parameter[]): Tool['inputSchema'] {
  const properties: Record<string, JsonSchema> = {};
  for (const { name, schema, description } of parameters) properties[name] = { ...schema, description };
  const required = parameters.filter(({ isRequired }) => isRequired).map(({ name }) => name);
  return { type: 'object', properties, required, additionalProperties: false } as Tool['inputSchema'];
}
