import { expect, test } from '@jest/globals';
import { measuresOfRows } from '../../../explorer/app/parts/measure-list/measures-of-rows.js';

const row = (clause: string, no: number) => ({ clause: { id: clause }, no });

test('rows of one measure are one item, also where they came with different pages', () => {
  const pages = [
    [row('m1', 1), row('m2', 2)],
    [row('m2', 3), row('m3', 4)],
  ];
  expect(measuresOfRows(pages.flat()).map(({ id, rows }) => [id, rows.map(({ no }) => no)])).toEqual([
    ['m1', [1]],
    ['m2', [2, 3]],
    ['m3', [4]],
  ]);
});

test('no rows are no measures', () => {
  expect(measuresOfRows([])).toEqual([]);
});
