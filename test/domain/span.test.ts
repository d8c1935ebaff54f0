import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cite, positionOf, type Source } from '../../src/domain/span.js';

const source: Source = {
  id: 'toy',
  text: '第一行\n省科技厅牵头\n𠮷野',
  sha256: '',
  file: 'toy.txt',
  pageStarts: [4],
};

describe('cite', () => {
  test('quotes what it covers, with line and page', () => {
    expect(cite(source, { start: 4, end: 8 })).toEqual({
      sourceId: 'toy',
      start: 4,
      end: 8,
      quote: '省科技厅',
      line: 2,
      page: 2,
    });
  });

  test.each([
    ['empty', { start: 3, end: 3 }],
    ['backwards', { start: 5, end: 3 }],
    ['before the text', { start: -1, end: 3 }],
    ['not whole', { start: 0.5, end: 3 }],
  ])('refuses a span that is %s', (_name, span) => {
    expect(() => cite(source, span)).toThrow(expect.objectContaining({ code: 'INVALID_SPAN' }));
  });

  test('names the source and its length when a span leaves it', () => {
    expect(() => cite(source, { start: 4, end: 99 })).toThrow(
      'Span [4, 99) leaves toy, which has 14 code units.',
    );
  });

  test('law: quote and offsets always agree', () => {
    const spans = fc.tuple(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), fc.nat());
    fc.assert(
      fc.property(spans, ([text, a, b]) => {
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        expect(cite({ ...source, text, pageStarts: [] }, { start, end }).quote).toBe(text.slice(start, end));
      }),
      { seed: 20261121 },
    );
  });
});

test.each([
  [0, 1, 1],
  [3, 1, 4],
  [4, 2, 1],
  [11, 3, 1],
])('offset %i is line %i, column %i', (offset, line, column) => {
  expect(positionOf(source, offset)).toEqual({ line, column });
});
