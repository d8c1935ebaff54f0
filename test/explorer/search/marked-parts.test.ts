import { describe, expect, test } from '@jest/globals';
import { markedParts } from '../../../explorer/app/parts/search/marked-parts.js';

/** The text with what is marked in brackets. */
const shown = (...given: Parameters<typeof markedParts>): string =>
  markedParts(...given)
    .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
    .join('');

describe('words that were found are marked', () => {
  test.each([
    { text: '东莞市', matches: [{ start: 0, end: 2 }], expected: '[东莞]市' },
    { text: '依托东莞', matches: [{ start: 2, end: 4 }], expected: '依托[东莞]' },
    {
      text: '广州、东莞、广州',
      matches: [
        { start: 0, end: 2 },
        { start: 6, end: 8 },
      ],
      expected: '[广州]、东莞、[广州]',
    },
    { text: '没有', matches: [], expected: '没有' },
    { text: '', matches: [{ start: 0, end: 2 }], expected: '' },
    { text: '𠮷林东莞', matches: [{ start: 3, end: 5 }], expected: '𠮷林[东莞]' },
  ])('$expected', ({ text, matches, expected }) => {
    expect(shown(text, matches)).toBe(expected);
  });

  test('in a snippet by its place in the whole value; what reaches over its ends is clipped', () => {
    const matches = [
      { start: 0, end: 2 },
      { start: 9, end: 12 },
      { start: 14, end: 17 },
      { start: 30, end: 32 },
    ];
    expect(shown('0123456', matches, 10)).toBe('[01]23[456]');
  });

  test('the parts together are the text, each at its place', () => {
    const text = '佛山、东莞、惠州';
    const parts = markedParts(text, [{ start: 3, end: 5 }]);
    expect(parts.map((part) => part.text).join('')).toBe(text);
    for (const { text: words, start } of parts) expect(text.startsWith(words, start)).toBe(true);
  });
});
