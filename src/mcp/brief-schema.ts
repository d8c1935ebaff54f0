import type { JsonSchema } from '../operations/json-schema.js';

/** What an agent learns nothing from: words that the names say already, the limits of an Int, and that objects are closed. */
const LEFT_OUT: ReadonlySet<string> = new Set(['description', 'minimum', 'maximum', 'additionalProperties']);

/** In each answer the same; the tool of that name states it. */
const COMPLETENESS: JsonSchema = { type: 'object', description: 'As the tool `completeness` answers.' };

/**
 * The schema of an answer, as short as it still states every field and its type: agents read those of all tools before they
 * ask the first question. Explained it stands in OpenAPI and in the schema of GraphQL.
 */
export function briefSchema(schema: JsonSchema): JsonSchema {
  const kept = Object.entries(schema).filter(([key]) => !LEFT_OUT.has(key));
  return Object.fromEntries(
    kept.map(([key, value]) => [key, key === 'properties' ? fields(value) : brief(value)]),
  );
}

/** The keys of `properties` are names of fields, which may be those of keywords. */
function fields(properties: unknown): JsonSchema {
  const all = Object.entries(properties as Readonly<Record<string, JsonSchema>>);
  return Object.fromEntries(
    all.map(([name, schema]) => [name, isCompleteness(name, schema) ? COMPLETENESS : briefSchema(schema)]),
  );
}

function isCompleteness(name: string, { type }: JsonSchema): boolean {
  return name === 'completeness' && type === 'object';
}

function brief(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(brief);
  return typeof value === 'object' && value !== null ? briefSchema(value as JsonSchema) : value;
}
