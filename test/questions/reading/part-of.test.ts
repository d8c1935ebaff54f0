import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkPart, partOf } from '../../../src/questions/reading/part-of.js';

/** Of a text: which part one answer gives. `𠮷` has two code units, of which neither stands alone. */
const TEXT = '一二𠮷三四';
const at = (...starts: number[]) => starts.map((start) => ({ start, end: start + 1 }));

describe('a part', () => {
  const CASES: readonly [string, number, number, string, number, number][] = [
    ['the whole', 0, 250_000, TEXT, 0, 6],
    ['the beginning', 0, 2, '一二', 0, 2],
    ['the end', 4, 9, '三四', 4, 6],
    ['nothing, behind the last character', 6, 9, '', 6, 6],
    ['one unit more, not half a character', 0, 3, '一二𠮷', 0, 4],
    ['the whole character, where half of it was asked for', 3, 1, '𠮷', 2, 4],
    ['forward all the same, a unit at a time', 2, 1, '𠮷', 2, 4],
  ]; // biome-ignore format: a table
  test.each(CASES)('%s: from %d, %d', (_what, start, length, text, from, until) => {
    const part = partOf(TEXT, { start, length }, []);
    expect([TEXT.slice(part.start, part.end), part.start, part.end]).toEqual([text, from, until]);
    expect(part.notes).toHaveLength(until < TEXT.length ? 1 : 0);
    if (until < TEXT.length) expect(part.notes[0]).toContain(`\`start: ${until}\``);
  });

  test('ends before the claim that is too many, and says so', () => {
    const claims = at(...Array.from({ length: 5_010 }, (_, n) => n * 2));
    const text = '字'.repeat(20_000);
    const first = partOf(text, { start: 0, length: 20_000 }, claims);
    expect([first.start, first.end]).toEqual([0, 10_000]);
    expect(first.notes[0]).toContain('5000 claims');
    const rest = partOf(text, { start: first.end, length: 20_000 }, claims);
    expect([rest.start, rest.end, rest.notes]).toEqual([10_000, 20_000, []]);
  });

  test('brings all that begin at one place, however many', () => {
    const claims = at(...Array.from({ length: 6_000 }, () => 3), 8);
    const part = partOf('字'.repeat(10), { start: 3, length: 10 }, claims);
    expect([part.start, part.end]).toEqual([3, 8]);
  });
});

describe('refused', () => {
  const CASES: readonly [number, number, string][] = [
    [-1, 10, 'begins at 0'],
    [0, 0, 'use 1 to 1000000'],
    [0, -5, 'use 1 to 1000000'],
    [0, 1_000_001, 'use 1 to 1000000'],
    [7, 10, 'which has 6 characters'],
    [2_147_483_647, 250_000, 'which has 6 characters'],
  ];
  test.each(CASES)('start %d, length %d', (start, length, words) => {
    const ask = (): unknown => {
      checkPart({ start, length });
      return partOf(TEXT, { start, length }, []);
    };
    expect(ask).toThrow(words);
    expect(ask).toThrow(expect.objectContaining({ code: 'INVALID_ARGUMENT' }));
  });
});

test('parts that follow one another tile any text, and each claim begins in exactly one', () => {
  const texts = fc.string({ unit: 'binary', maxLength: 60 });
  const starts = fc.array(fc.nat(60), { maxLength: 30 });
  fc.assert(
    fc.property(texts, starts, fc.integer({ min: 1, max: 9 }), (text, places, length) => {
      const claims = at(...places.filter((place) => place < text.length).sort((a, b) => a - b));
      let [read, count, start] = ['', 0, 0];
      for (let turns = 0; start < text.length; turns++) {
        expect(turns).toBeLessThanOrEqual(text.length);
        const part = partOf(text, { start, length }, claims);
        read += text.slice(part.start, part.end);
        count += claims.filter((one) => part.start <= one.start && one.start < part.end).length;
        start = part.end;
      }
      expect(read).toBe(text);
      expect(count).toBe(claims.length);
    }),
    { seed: 8, numRuns: 500 },
  );
});
