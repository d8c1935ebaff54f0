import { describe, expect, test } from '@jest/globals';
import {
  collapse,
  expandBy,
  expandWholly,
} from '../../../explorer/app/views/graph/address/change-expansions.js';
import {
  type Expansion,
  firstOf,
  furtherThan,
  readExpansions,
  writeExpansions,
} from '../../../explorer/app/views/graph/address/expansion.js';
import type { Opened } from '../../../explorer/app/views/graph/picture/use-picture.js';

const WHOLE: Expansion = { of: 'city-441900', relationship: null, direction: null, first: null };
const LED: Expansion = { of: 'agency-x', relationship: 'LED_BY', direction: 'IN', first: null };

describe('what an address says of opened nodes', () => {
  test.each<[string, readonly Expansion[]]>([
    ['', []],
    ['city-441900', [WHOLE]],
    ['东莞', [{ ...WHOLE, of: '东莞' }]],
    ['city-441900,agency-x*LED_BY.IN', [WHOLE, LED]],
    ['agency-x*LED_BY.IN*200', [{ ...LED, first: 200 }]],
    ['city-441900*240', [{ ...WHOLE, first: 240 }]],
    [
      'a:chp_1__item_2*SETS_TARGET',
      [{ ...LED, of: 'a:chp_1__item_2', relationship: 'SETS_TARGET', direction: null }],
    ],
  ])('%s', (text, expansions) => {
    expect(readExpansions(text)).toEqual(expansions);
    expect(writeExpansions(expansions)).toBe(text);
  });

  test('what cannot be read is left out, not taken for something else', () => {
    expect(readExpansions('agency-x*LEADS.IN, ,city-441900')).toEqual([WHOLE]);
    expect(readExpansions('agency-x*LED_BY.SIDEWAYS')).toEqual([{ ...LED, direction: null }]);
  });

  test('the same thing twice is opened once, as far as was said last; no more than the server brings', () => {
    expect(readExpansions('agency-x*LED_BY.IN,agency-x*LED_BY.IN*99999')).toEqual([{ ...LED, first: 5_000 }]);
    expect(readExpansions(Array.from({ length: 300 }, (_, index) => `city-${index}`).join(','))).toHaveLength(
      100,
    );
  });
});

describe('how far an expansion goes', () => {
  test.each([
    [WHOLE, 60],
    [LED, 50],
    [{ ...LED, first: 7 }, 7],
  ])('%j brings %i', (expansion, first) => expect(firstOf(expansion)).toBe(first));

  test('four times as far each time, until all is there', () => {
    expect(furtherThan(LED, 300)).toEqual({ ...LED, first: 200 });
    expect(furtherThan({ ...LED, first: 200 }, 300)).toEqual({ ...LED, first: 800 });
    expect(furtherThan({ ...LED, first: 800 }, 300)).toBeNull();
    expect(furtherThan({ ...LED, first: 4_000 }, 90_000)).toEqual({ ...LED, first: 5_000 });
    expect(furtherThan({ ...LED, first: 5_000 }, 90_000)).toBeNull();
  });
});

describe('opening and closing', () => {
  const opened = (expansion: Expansion): Opened => ({
    expansion,
    answer: undefined,
    error: null,
    retry: () => {},
  });
  const byLead = { relationship: 'LED_BY', direction: 'IN', count: 300 } as const;
  const bySupport = { relationship: 'SUPPORTED_BY', direction: 'IN', count: 3 } as const;

  test('by one more relationship, or further by the same', () => {
    expect(expandBy([opened(WHOLE)], 'agency-x', byLead)).toEqual([WHOLE, LED]);
    expect(expandBy([opened(WHOLE), opened(LED)], 'agency-x', byLead)).toEqual([
      WHOLE,
      { ...LED, first: 200 },
    ]);
  });

  test('wholly, once', () => {
    expect(expandWholly([LED], 'city-441900')).toEqual([LED, WHOLE]);
    expect(expandWholly([WHOLE], 'city-441900')).toEqual([WHOLE]);
  });

  test('closed by one relationship, or altogether', () => {
    const support: Expansion = { ...LED, relationship: 'SUPPORTED_BY' };
    const all = [opened(WHOLE), opened(LED), opened(support)];
    expect(collapse(all, 'agency-x', bySupport)).toEqual([WHOLE, LED]);
    expect(collapse(all, 'agency-x')).toEqual([WHOLE]);
  });
});
