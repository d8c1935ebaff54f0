import { describe, expect, test } from '@jest/globals';
import { parametersOf } from '../../src/operations/parameters-of.js';
import { BOOKS, LIBRARY, libraryOperation } from './library.js';

const INT = { type: 'integer', minimum: -2147483648, maximum: 2147483647 };
const GENRE = { type: 'string', enum: ['POEM', 'ESSAY'] };

describe('the parameters of an operation', () => {
  const parameters = parametersOf(LIBRARY, BOOKS);

  test('are its variables, and the fields of those of an input type; what has no flat form is left out', () => {
    expect(parameters.map(({ name, path }) => [name, path.join('.')])).toEqual([
      ['reader', 'reader'],
      ['first', 'first'],
      ['by', 'by'],
      ['genre', 'filter.genre'],
      ['printedFrom', 'filter.printed.from'],
      ['printedUntil', 'filter.printed.until'],
      ['isLent', 'filter.isLent'],
      ['weight', 'filter.weight'],
      ['sortField', 'sort.field'],
      ['sortDown', 'sort.down'],
    ]);
  });

  test.each([
    ['reader', { type: 'string' }, true, 'Reader. 读者'],
    ['first', { ...INT, minimum: 1, default: 5 }, false, 'How many. 数量'],
    ['by', { type: 'array', items: GENRE, default: ['ESSAY'] }, false, 'Of what. 关于'],
    ['sortField', GENRE, false, 'By what. 字段'],
    ['genre', { type: 'array', items: GENRE }, false, 'Sorts. 体裁'],
    ['printedUntil', INT, false, 'Last year. 止'],
    ['isLent', { type: 'boolean' }, false, 'Lent out. 是否借出'],
    ['weight', { type: 'number' }, false, 'Weight. 重量'],
  ])('%s', (name, schema, isRequired, description) => {
    const parameter = parameters.find((one) => one.name === name);
    expect(parameter).toMatchObject({ schema, isRequired, description });
  });

  test('a variable inside an object is explained by the field that it feeds', () => {
    const operation = libraryOperation(
      'query Q($genre: [Genre!]) { books(reader: "1", filter: { genre: $genre }) { nodes { id } } }',
    );
    expect(parametersOf(LIBRARY, operation)).toMatchObject([{ name: 'genre', description: 'Sorts. 体裁' }]);
  });

  test.each([
    [
      'two of one name',
      'query Q($weight: ID!, $filter: BookFilter) { books(reader: $weight, filter: $filter) { nodes { id } } }',
      /called weight/,
    ],
    ['two root fields', 'query Q { a: book(id: 1) { id } b: book(id: 2) { id } }', /one field at its root/],
    ['a fragment that nobody wrote', 'query Q { book(id: 1) { ...Nobody } }', /Nobody/],
  ])('%s: the operation is wrong', (_what, document, sentence) => {
    expect(() => parametersOf(LIBRARY, libraryOperation(document))).toThrow(sentence);
  });
});
