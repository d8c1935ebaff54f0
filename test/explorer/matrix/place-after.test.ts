import { expect, test } from '@jest/globals';
import { placeAfter } from '../../../explorer/app/views/matrix/use-grid-keys.js';

/** Two lines of headers and 30 of rows; three columns before 5 cells. */
const SIZE = { lines: 30, columns: 5 };

test.each([
  ['ArrowDown', [1, 3], [2, 3]],
  ['ArrowDown', [31, 3], [31, 3]],
  ['ArrowUp', [0, 3], [0, 3]],
  ['ArrowRight', [4, 7], [4, 7]],
  ['ArrowLeft', [4, 1], [4, 0]],
  ['PageDown', [25, 3], [31, 3]],
  // A page up ends at the first row, not in the headers, unless one is there already.
  ['PageUp', [7, 3], [2, 3]],
  ['PageUp', [1, 3], [1, 3]],
  ['Home', [7, 5], [7, 0]],
  ['End', [7, 5], [7, 7]],
  ['Ctrl+Home', [7, 5], [2, 0]],
  ['Ctrl+End', [7, 5], [31, 7]],
] as const)('%s leads from %j to %j', (name, [line, column], to) => {
  const key = name.replace('Ctrl+', '');
  const place = placeAfter({ key, ctrlKey: key !== name }, { line, column }, SIZE);
  expect(place).toEqual({ line: to[0], column: to[1] });
});

test('other keys are not of the grid', () => {
  expect(placeAfter({ key: 'Enter', ctrlKey: false }, { line: 3, column: 3 }, SIZE)).toBeNull();
});
