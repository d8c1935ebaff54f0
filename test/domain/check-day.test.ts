import { expect, test } from '@jest/globals';
import { checkDay } from '../../src/domain/check-day.js';

test.each(['2023-06-30', '2024-02-29', ' 2023-01-01 '])('「%s」 is a day', (asked) => {
  expect(checkDay(asked)).toBe(asked.trim());
});

test.each([
  '',
  '2023',
  '2023-06',
  '2023-02-29',
  '2023-13-01',
  '2023-6-30',
  '2023年6月30日',
  '2023-06-31',
  '0000-00-00',
])('「%s」 is refused', (asked) => {
  expect(() => checkDay(asked)).toThrow(expect.objectContaining({ code: 'INVALID_ARGUMENT' }));
});
