import { expect, test } from '@jest/globals';
import { withBytes, withWords } from '../../src/projection/lent-arrays.js';

const MANY = 100_000;

test('what is lent is zero, also where the work before marked it, failed, or needed less or more', () => {
  for (const length of [MANY, 2 * MANY, MANY, 3, 2 * MANY + 1]) {
    const work = () =>
      withWords(length, (words) => {
        expect(words).toHaveLength(length);
        expect(words.every((word) => word === 0)).toBe(true);
        words.fill(7);
        throw new Error('over');
      });
    expect(work).toThrow('over');
  }
});

test('work within work has marks of its own, and is given them again', () => {
  const once = () =>
    withBytes(MANY, (outer) =>
      withBytes(MANY, (inner) => {
        outer[0] = 1;
        inner[1] = 1;
        expect([outer[0], outer[1], inner[0], inner[1]]).toEqual([1, 0, 0, 1]);
        return new Set([outer.buffer, inner.buffer]);
      }),
    );
  const buffers = once();
  expect(buffers.size).toBe(2);
  expect(once()).toEqual(buffers);
  for (const buffer of once()) expect(buffers.has(buffer)).toBe(true);
});
