import { describe, expect, test } from '@jest/globals';
import { shownKinds, switchKind } from '../../../explorer/app/views/policy/text/kinds.js';
import type { MarkKind } from '../../../explorer/app/views/policy/text/types.js';

describe('kinds of marks in the address', () => {
  const ALL: readonly MarkKind[] = ['LED_BY', 'SUPPORTED_BY', 'CITES'];
  test.each([
    ['', 'CITES', 'LED_BY,SUPPORTED_BY'],
    ['LED_BY', 'LED_BY', 'none'],
    ['none', 'CITES', 'CITES'],
    ['LED_BY,SUPPORTED_BY', 'CITES', ''],
  ] as const)('%j, and %s is pressed: %j', (given, kind, after) => {
    expect(switchKind(given, ALL, kind)).toBe(after);
  });

  test('nothing given shows all', () => {
    expect([shownKinds(''), shownKinds('none')?.size, shownKinds('CITES')?.has('CITES')]).toEqual([
      null,
      0,
      true,
    ]);
  });
});
