import { expect, test } from '@jest/globals';
import { rowsOfPage } from '../../src/domain/page.js';

test('one row more than a page holds tells of a next one, where that is wanted', () => {
  const page = { first: 20, after: null, withTotal: false };
  expect(rowsOfPage(page)).toBe(21);
  expect(rowsOfPage({ ...page, withNext: false })).toBe(20);
});
