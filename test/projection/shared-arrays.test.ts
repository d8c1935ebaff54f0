import { describe, expect, test } from '@jest/globals';
import { placesLimit, sharedPlaces } from '../../src/projection/shared-arrays.js';

describe('places among many things', () => {
  test('take two bytes as long as the last of them fits', () => {
    expect(sharedPlaces(3, 65_536).byteLength).toBe(6);
    expect(sharedPlaces(3, 65_537).byteLength).toBe(12);
  });

  test('of several arrays fit into one that the largest fits into', () => {
    const [few, many] = [sharedPlaces(1, 10), sharedPlaces(1, 100_000)];
    many[0] = 99_999;
    const joined = sharedPlaces(2, placesLimit(few, many));
    joined.set(few, 0);
    joined.set(many, 1);
    expect([...joined]).toEqual([0, 99_999]);
    expect(placesLimit(few, few)).toBe(65_536);
  });
});
