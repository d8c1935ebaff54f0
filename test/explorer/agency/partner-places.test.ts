import { describe, expect, test } from '@jest/globals';
import { pictureHeightOf, placesOf } from '../../../explorer/app/views/agency/partner-places.js';

describe.each([1, 2, 7, 18])('%d partners around an agency', (count) => {
  const places = placesOf(count, 600, 150);

  test('each has a line of its own on its side, within the picture', () => {
    expect(places).toHaveLength(count);
    for (const isLeft of [true, false]) {
      const lines = places.filter((place) => place.isLeft === isLeft).map(({ y }) => y);
      const sorted = [...lines].sort((a, b) => a - b);
      for (const [at, y] of sorted.entries()) expect(y - (sorted[at - 1] ?? -100)).toBeGreaterThanOrEqual(29);
      for (const y of lines) {
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(pictureHeightOf(count));
      }
    }
  });

  test('those on the left stand left of the middle, the others right', () => {
    for (const { x, isLeft } of places) expect(x < 300).toBe(isLeft);
  });
});

test('whoever shares most stands nearest to the middle of the height', () => {
  const middle = pictureHeightOf(9) / 2;
  const [first, , second, , third] = placesOf(9, 600, 150).map(({ y }) => Math.abs(y - middle));
  expect(first).toBeLessThanOrEqual(second ?? 0);
  expect(second).toBeLessThanOrEqual(third ?? 0);
});
