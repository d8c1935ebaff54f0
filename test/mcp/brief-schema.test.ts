import { expect, test } from '@jest/globals';
import { briefSchema } from '../../src/mcp/brief-schema.js';

const INT = { type: 'integer', minimum: -2_147_483_648, maximum: 2_147_483_647 };

test('states every field and its type, and no more', () => {
  const schema = {
    type: 'object',
    description: 'A clause. 条款',
    properties: {
      line: { ...INT, description: 'Where. 行' },
      kind: { enum: ['A', 'B', null], type: ['string', 'null'] },
      either: { anyOf: [{ type: 'object', properties: { n: INT }, required: ['n'], additionalProperties: false }, { type: 'null' }] },
      completeness: { type: 'object', properties: { documents: INT }, required: ['documents'] },
    },
    required: ['line', 'kind', 'either', 'completeness'],
    additionalProperties: false,
  };
  expect(briefSchema(schema)).toEqual({
    type: 'object',
    properties: {
      line: { type: 'integer' },
      kind: { enum: ['A', 'B', null], type: ['string', 'null'] },
      either: { anyOf: [{ type: 'object', properties: { n: { type: 'integer' } }, required: ['n'] }, { type: 'null' }] },
      completeness: { type: 'object', description: 'As the tool `completeness` answers.' },
    },
    required: ['line', 'kind', 'either', 'completeness'],
  });
}); // biome-ignore format: side by side

test('a field that is called like a keyword stays', () => {
  const schema = { type: 'object', properties: { description: { type: 'string' }, maximum: INT } };
  expect(briefSchema(schema)).toEqual({
    type: 'object',
    properties: { description: { type: 'string' }, maximum: { type: 'integer' } },
  });
});
