import { expect, test } from '@jest/globals';
import { limitPageSizes } from '../../src/operations/limit-page-sizes.js';
import { parametersOf } from '../../src/operations/parameters-of.js';
import { BOOKS, LIBRARY, libraryOperation } from './library.js';

test('sizes of a page are described by the configured limit, and nothing else is', () => {
  const parameters = parametersOf(LIBRARY, BOOKS);
  const limited = limitPageSizes(parameters, 30);
  const first = limited.find(({ name }) => name === 'first');
  expect(first?.schema).toEqual({ type: 'integer', minimum: 1, maximum: 30, default: 5 });
  const others = (all: typeof limited) => all.filter(({ name }) => name !== 'first');
  expect(others(limited)).toEqual(others(parameters));
});

test('the size of a whole answer has a limit of its own', () => {
  const around = libraryOperation(
    'query Around($first: Int = 50) { around(first: $first) { nodes { id } } }',
  );
  const [first] = limitPageSizes(parametersOf(LIBRARY, around), 30);
  expect(first?.schema).toEqual({ type: 'integer', minimum: 1, maximum: 900, default: 50 });
});
