import { describe, expect, test } from '@jest/globals';
import { citiesByProvince } from '../../../explorer/app/views/region/cities/cities-by-province.js';
import { toneOf } from '../../../explorer/app/views/region/cities/tone-of.js';

describe('the map of a region', () => {
  test('has the cities of each province together, by code', () => {
    const cities = ['441900', '450100', '440100'].map((code) => ({ code }));
    expect(citiesByProvince(cities)).toEqual([
      { province: '440000', cities: [{ code: '440100' }, { code: '441900' }] },
      { province: '450000', cities: [{ code: '450100' }] },
    ]);
  });

  test.each([
    [0, 20, null],
    [1, 20, 1],
    [8, 20, 2],
    [9, 20, 3],
    [16, 20, 4],
    [20, 20, 5],
    [1, 1, 5],
  ])('%i of at most %i clusters: tone %p', (count, most, tone) => {
    expect(toneOf(count, most)).toBe(tone);
  });
});
