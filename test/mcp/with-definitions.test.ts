import { expect, test } from '@jest/globals';
import { withDefinitions } from '../../src/mcp/with-definitions.js';
import type { JsonSchema } from '../../src/operations/json-schema.js';

const object = (properties: Record<string, JsonSchema>): JsonSchema => ({
  type: 'object', properties, required: Object.keys(properties), additionalProperties: false,
}); // biome-ignore format: one line
const quote = object({ quote: { type: 'string' }, line: { type: 'integer' } });
const unit = object({ name: { type: 'string' }, evidence: { type: 'array', items: quote } });

test('what is repeated is written once', () => {
  expect(withDefinitions(object({ leads: unit, supports: unit, words: quote }))).toEqual({
    ...object({
      leads: { $ref: '#/$defs/part1' },
      supports: { $ref: '#/$defs/part1' },
      words: { $ref: '#/$defs/part2' },
    }),
    $defs: {
      part1: object({ name: { type: 'string' }, evidence: { type: 'array', items: { $ref: '#/$defs/part2' } } }),
      part2: quote,
    },
  }); // biome-ignore format: one story
});

test('what is not repeated stays as it is', () => {
  expect(withDefinitions(object({ unit }))).toEqual(object({ unit }));
});
