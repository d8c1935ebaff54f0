import { describe, expect, test } from '@jest/globals';
import { searchTokens } from '../../src/store/shared/search-row.js';

const row = (names: readonly string[], heading: string, text: string) => ({
  names: names.join('\n'),
  heading,
  text,
  size: (names[0] ?? (heading || text)).length,
});

describe('the tokens of what a node is found by', () => {
  test('each pair of neighbours once, the last of a line alone, the heading once more with a mark, and the size', () => {
    expect(searchTokens(row([], '减税', '减税降费减税'))).toBe(
      '减税 税 税降 降费 费减 『减税 『税 」0000002',
    );
    expect(searchTokens(row(['北京市', '京'], '', ''))).toBe('北京 京市 市 京 「 」0000003');
    expect(searchTokens(row([], '', ''))).toBe('」0000000');
  });

  test('a character of two code units is one character', () => {
    expect(searchTokens(row([], '', '𠮷野𠮷'))).toBe('𠮷野 野𠮷 𠮷 」0000005');
  });

  test('whatever the text, as one character after another says it', () => {
    const random = numbersFrom(7);
    for (let round = 0; round < 2_000; round += 1) {
      const word = (): string =>
        Array.from({ length: random(40) }, () => LETTERS[random(round % 5 === 0 ? LETTERS.length : 12)]).join(
          '',
        );
      const one = row(
        Array.from({ length: random(3) }, word).filter((name) => name !== ''),
        random(2) === 0 ? '' : word(),
        word(),
      );
      expect(searchTokens(one)).toBe(tokensByCharacter(one));
    }
  });
});

/** As few that pairs come again; the last two are of two code units, and one is above half of all code units. */
const LETTERS = [...'ab0一二三省市区政府部', '龥', '\uff21', '𠮷', '𡃁'];

function tokensByCharacter({ names, heading, text, size }: ReturnType<typeof row>): string {
  const pairs = (line: string): readonly string[] =>
    [...line].map((character, at, all) => character + (all[at + 1] ?? ''));
  const all = [...names.split('\n'), heading, text].flatMap(pairs);
  const marked = pairs(heading).map((pair) => `『${pair}`);
  const named = names === '' ? [] : ['「'];
  return [...new Set([...all, ...marked, ...named, `」${String(size).padStart(7, '0')}`])].join(' ');
}

/** Whole numbers below a limit, the same ones each time. */
function numbersFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % limit;
  };
}
