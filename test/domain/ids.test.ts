import { describe, expect, test } from '@jest/globals';
import { inKeyOf, labelOfId } from '../../src/domain/ids.js';
import { decodeCursor, encodeCursor } from '../../src/domain/page.js';

test.each([
  ['yuefu-2021-45', 'Policy'],
  ['yuefu-2021-45-annex-1', 'Policy'],
  ['t-gsjh-0a1b2c3d', 'Policy'],
  ['yuefu-2021-45-annex-1:chp_3__art_12', 'Clause'],
  ['yuefu-2021-45-annex-1:chp_3~target_2', 'Target'],
  ['city-441900', 'City'],
  ['region-440000-zhusanjiao', 'Region'],
  ['cluster-440000-1-2', 'Cluster'],
  ['agency-440000-science-technology', 'Agency'],
])('%s is the id of a %s', (id, label) => {
  expect(labelOfId(id)).toBe(label);
});

test('relationships that arrive are ordered by document, then by place in it', () => {
  const keys = [10, 2, 1].map((position) => inKeyOf({ id: `a:art_${position}`, policyId: 'a', position }));
  expect([...keys].sort()).toEqual(['a:000001', 'a:000002', 'a:000010']);
  expect(inKeyOf({ id: 'city-441900' })).toBe('city-441900');
});

describe('cursors', () => {
  test('give back the key they were made from', () => {
    expect(
      decodeCursor(encodeCursor([3, 'a:art_1', '', 'me']), ['number', 'string', 'string', 'string']),
    ).toEqual([3, 'a:art_1', '', 'me']);
  });

  test.each([
    '',
    'eyJ',
    'bm90IGpzb24',
    encodeCursor([3]),
    encodeCursor(['3', 'x']),
    encodeCursor([3, 'x', 'y']),
  ])('%j was not issued by this API', (cursor) => {
    expect(() => decodeCursor(cursor, ['number', 'string'])).toThrow(
      expect.objectContaining({ code: 'INVALID_CURSOR' }),
    );
  });
});
