import { type GraphQLLeafType, isEnumType } from 'graphql';

/** A JSON Schema (2020-12), as far as we write them: plain data, ready for OpenAPI and MCP. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** One value of a scalar or an enum. */
export function leafSchema(type: GraphQLLeafType): JsonSchema {
  if (isEnumType(type)) return { type: 'string', enum: type.getValues().map(({ name }) => name) };
  return SCALARS[type.name] ?? { type: 'string' };
}

const SCALARS: Readonly<Record<string, JsonSchema>> = {
  // GraphQL's Int has 32 bits.
  Int: { type: 'integer', minimum: -2_147_483_648, maximum: 2_147_483_647 },
  Float: { type: 'number' },
  Boolean: { type: 'boolean' },
};
