import { describe, expect, test } from '@jest/globals';
import { answerSchemaOf } from '../../src/operations/answer-schema-of.js';
import { LIBRARY, libraryOperation } from './library.js';

const TEXT = { type: 'string' };
const NUMBER = { type: 'integer', minimum: -2147483648, maximum: 2147483647 };
const object = (properties: object, required = Object.keys(properties)) => ({
  type: 'object', properties, required, additionalProperties: false,
}); // biome-ignore format: one line
const ofBook = (selection: string) =>
  answerSchemaOf(LIBRARY, libraryOperation(`query Q { book(id: 1) { ${selection} } }`));

describe('the schema of an answer', () => {
  test.each<[string, string, object]>([
    ['texts, explained', 'id title', object({ id: TEXT, title: { ...TEXT, description: 'Title. 书名' } })],
    ['what may be null', 'year', object({ year: { ...NUMBER, type: ['integer', 'null'] } })],
    ['a closed list that may be null', 'genre', object({ genre: { type: ['string', 'null'], enum: ['POEM', 'ESSAY', null] } })],
    ['a list', 'genres', object({ genres: { type: 'array', items: { type: 'string', enum: ['POEM', 'ESSAY'] } } })],
    ['another name', 'no: id', object({ no: TEXT })],
    ['what a fragment adds, merged', 'id ... on Book { id weight }', object({ id: TEXT, weight: { type: ['number', 'null'] } })],
    ['what may be skipped', 'id @skip(if: true) genres', object({ id: TEXT, genres: expect.anything() }, ['genres'])],
    ['types told apart by name', 'shelf { __typename ... on Map { scale } }', object({ shelf: { type: 'array', items: { oneOf: [object({ __typename: { const: 'Book' } }), object({ __typename: { const: 'Map' }, scale: NUMBER })] } } })],
    ['types not told apart', 'shelf { id ... on Map { scale } }', object({ shelf: { type: 'array', items: { anyOf: [object({ id: TEXT }), object({ id: TEXT, scale: NUMBER })] } } })],
    ['types that look alike', 'next { id }', object({ next: { ...object({ id: TEXT }), type: ['object', 'null'] } })],
  ])('%s', (_what, selection, expected) => {
    const { description, ...schema } = ofBook(selection);
    expect(schema).toEqual(expected);
  }); // biome-ignore format: a table
});
