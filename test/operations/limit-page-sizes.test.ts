import { expect, test } from '@jest/globals';
import { limitPageSizes } from '../../src/operations/limit-page-sizes.js';
import { parametersOf } from '../../src/operations/parameters-of.js';
import { BOOKS, LIBRARY } from './library.js';

test('sizes of a page are described by the configured limit, and nothing else is', () => {
  const parameters = parametersOf(LIBRARY, BOOKS);
  const limited = limitPageSizes(parameters, 30);
  const first = limited.find(({ name }) => name === 'first');
  expect(first?.schema).toEqual({ type: 'integer', minimum: 1, maximum: 30, default: 5 });
  const others = (all: typeof limited) => all.filter(({ name }) => name !== 'first');
  expect(others(limited)).toEqual(others(parameters));
});
