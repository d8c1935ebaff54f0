import { expect, test } from '@jest/globals';
import { nextOrder, orderOf } from '../../../explorer/app/views/matrix/order-of.js';
import { sortRows } from '../../../explorer/app/views/matrix/sort-rows.js';

const ROWS = [row('财政厅', 0, { a: 1, b: 5 }), row('发改委', 1, { a: 3 }), row('科技厅', 2, { b: 5 })];

test.each([
  ['', ['财政厅', '发改委', '科技厅']],
  ['a', ['发改委', '财政厅', '科技厅']],
  ['a.asc', ['科技厅', '财政厅', '发改委']],
  // Of equals the order of the axis stands, whichever way.
  ['b', ['财政厅', '科技厅', '发改委']],
  ['total', ['财政厅', '科技厅', '发改委']],
  ['label.asc', ['财政厅', '发改委', '科技厅']],
] as const)('sort=%s', (sort, labels) => {
  expect(sortRows(ROWS, orderOf(sort)).map(({ label }) => label)).toEqual(labels);
});

test.each([
  ['', 'a', 'a'],
  ['a', 'a', 'a.asc'],
  ['a.asc', 'a', ''],
  ['b.asc', 'a', 'a'],
  ['', 'label', 'label.asc'],
  ['label.asc', 'label', 'label'],
  ['label', 'label', ''],
] as const)('from sort=%j a press on %s leads to %j', (sort, by, next) => {
  expect(nextOrder(sort, by)).toBe(next);
});

function row(label: string, index: number, counts: Readonly<Record<string, number>>) {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return { label, index, total, countIn: (column: string) => counts[column] ?? 0 };
}
