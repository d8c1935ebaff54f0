import type { JsonSchema } from '../operations/json-schema.js';

/** Shorter schemas than this are not worth a reference. */
const LENGTH_MIN = 120;

/**
 * The same schema with what it repeats written once, under `$defs`: agents read every tool before they ask the first
 * question, and evidence and agencies stand in each answer many times.
 */
export function withDefinitions(schema: JsonSchema): JsonSchema {
  const times = new Map<string, number>();
  count(schema, times);
  const names = new Map<string, string>();
  const definitions: Record<string, unknown> = {};
  const shortened = shorten(schema, { times, names, definitions }, true) as JsonSchema;
  return names.size === 0 ? schema : { ...shortened, $defs: definitions };
}

function count(value: unknown, times: Map<string, number>): void {
  if (typeof value !== 'object' || value === null) return;
  if (isObjectSchema(value)) {
    const text = JSON.stringify(value);
    times.set(text, (times.get(text) ?? 0) + 1);
    // What stands in a repeated part is counted where that part is first met.
    if ((times.get(text) ?? 0) > 1) return;
  }
  for (const inner of Object.values(value)) count(inner, times);
}

interface Shortening {
  readonly times: ReadonlyMap<string, number>;
  readonly names: Map<string, string>;
  readonly definitions: Record<string, unknown>;
}

function shorten(value: unknown, at: Shortening, isWhole = false): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((inner) => shorten(inner, at));
  if (!isWhole && isObjectSchema(value)) {
    const text = JSON.stringify(value);
    if ((at.times.get(text) ?? 0) > 1 && text.length >= LENGTH_MIN) return reference(text, value, at);
  }
  return innerOf(value, at);
}

function reference(text: string, value: object, at: Shortening): JsonSchema {
  const name = at.names.get(text) ?? `part${at.names.size + 1}`;
  if (!at.names.has(text)) {
    at.names.set(text, name);
    at.definitions[name] = innerOf(value, at);
  }
  return { $ref: `#/$defs/${name}` };
}

function innerOf(value: object, at: Shortening): JsonSchema {
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shorten(inner, at)]));
}

function isObjectSchema(value: object): boolean {
  return 'properties' in value && 'required' in value;
}
