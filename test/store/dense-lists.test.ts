import { expect, test } from '@jest/globals';
import { createDenseLists } from '../../src/store/shared/projected/dense-lists.js';

test('a list that holds one node of twenty is left to the store, one that holds fewer is not', () => {
  const lists = createDenseLists();
  lists.learn('many', 50, 1_000);
  lists.learn('few', 49, 1_000);
  expect(['many', 'few', 'unknown'].map(lists.has)).toEqual([true, false, false]);
});

test('it is looked at again after a thousand times, and may be another by then', () => {
  const lists = createDenseLists();
  lists.learn('list', 1_000, 1_000);
  for (let times = 0; times < 1_000; times++) expect(lists.has('list')).toBe(true);
  expect(lists.has('list')).toBe(false);
  lists.learn('list', 1, 1_000);
  expect(lists.has('list')).toBe(false);
});

test('the list learnt first is forgotten first, where there are more than a thousand', () => {
  const lists = createDenseLists();
  for (let list = 0; list <= 1_000; list++) lists.learn(String(list), 1, 1);
  expect([lists.has('0'), lists.has('1'), lists.has('1000')]).toEqual([false, true, true]);
});
