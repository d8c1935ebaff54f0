import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  typeFromAST,
} from 'graphql';
import { DomainError } from '../domain/errors.js';
import { isRecord } from '../domain/is-record.js';
import type { Mutation } from './mutations.js';
import { parseDocument } from './parse-document.js';

/** Fails with INVALID_ARGUMENT, with the fields that there are, where what is sent has one that the mutation does not take. */
export function refuseUnknownFields(schema: GraphQLSchema, mutation: Mutation, body: unknown): void {
  const definitions = parseDocument(mutation).query.variableDefinitions ?? [];
  const types = definitions.map(
    ({ variable, type }) => [variable.name.value, typeFromAST(schema, type) as GraphQLInputType] as const,
  );
  if (mutation.bodyIs === null) {
    const inPath = (name: string): boolean => mutation.path.includes(`{${name}}`);
    check(body, new Map(types.filter(([name]) => !inPath(name))), 'the body');
  } else check(body, fieldsOf(new Map(types).get(mutation.bodyIs)), 'the body');
}

type Fields = ReadonlyMap<string, GraphQLInputType>;

function check(value: unknown, fields: Fields, where: string): void {
  if (!isRecord(value) || fields.size === 0) return;
  for (const [name, inner] of Object.entries(value)) {
    const type = fields.get(name);
    if (type === undefined) throw unknown(name, where, fields);
    check(inner, fieldsOf(type), `\`${name}\``);
  }
}

/** Empty where it is no object. */
function fieldsOf(type: GraphQLInputType | undefined): Fields {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return new Map();
  return new Map(Object.values(named.getFields()).map((field) => [field.name, field.type]));
}

function unknown(name: string, where: string, fields: Fields): DomainError {
  const field = name.slice(0, 100);
  return new DomainError(
    'INVALID_ARGUMENT',
    `There is no field ${JSON.stringify(field)} of ${where}. There are: ${[...fields.keys()].join(', ')}.`,
    { field },
  );
}
