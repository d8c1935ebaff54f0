import {
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isNonNullType,
  typeFromAST,
} from 'graphql';
import { type JsonSchema, leafSchema } from './json-schema.js';
import type { Mutation } from './mutations.js';
import { parseDocument } from './parse-document.js';

/** The JSON Schema (2020-12) of what a change is sent as, each field explained as in `schema/`. */
export function inputSchemaOf(schema: GraphQLSchema, change: Mutation): JsonSchema {
  const { query, root } = parseDocument(change);
  const inPath = [...change.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  const args = schema.getRootType(query.operation)?.getFields()[root.name.value]?.args ?? [];
  const variables = (query.variableDefinitions ?? []).flatMap(({ variable, type }) => {
    const given = typeFromAST(schema, type) as GraphQLInputType | undefined;
    const name = variable.name.value;
    const description = args.find((arg) => arg.name === name)?.description ?? '';
    return given === undefined || inPath.includes(name) ? [] : [{ name, type: given, description }];
  });
  const whole = variables.find(({ name }) => name === change.bodyIs);
  return whole ? valueSchema(whole.type) : objectSchema(variables);
}

interface Field {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly description?: string | null | undefined;
}

function objectSchema(fields: readonly Field[]): JsonSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(
      fields.map(({ name, type, description }) => [
        name,
        { ...valueSchema(type), description: description ?? '' },
      ]),
    ),
    required: fields.filter(({ type }) => isNonNullType(type)).map(({ name }) => name),
    additionalProperties: false,
  };
}

function valueSchema(type: GraphQLInputType): JsonSchema {
  if (isNonNullType(type)) return valueSchema(type.ofType as GraphQLInputType);
  if (isListType(type)) return { type: 'array', items: valueSchema(type.ofType as GraphQLInputType) };
  return isInputObjectType(type) ? objectSchema(Object.values(type.getFields())) : leafSchema(type);
}
