import { describe, expect, test } from '@jest/globals';
import { foldText } from '../../src/domain/fold-text.js';
import { foldForSearch } from '../../src/domain/search-text.js';

describe('a text folded without its offsets', () => {
  test.each([
    ['粤府〔２０２１〕４５號', '粤府202145号'],
    ['ＡＢＣ　def', 'abcdef'],
    ['占地 5 ㎡', '占地5m2'],
    ['𠮷野家、𝟙', '𠮷野家1'],
    ['一\ud842二', '一二'],
    ['，。', ''],
    ['', ''],
  ])('%j is %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test('is what folding with offsets gives, of every character', () => {
    const codes = Array.from({ length: 0x3_0000 }, (_, code) => code);
    for (let from = 0; from < codes.length; from += 4096) {
      const text = codes.slice(from, from + 4096).map((code) => String.fromCodePoint(code)).join('x');
      expect(foldText(text)).toBe(foldForSearch(text).text);
    } // biome-ignore format: one screen
  });

  test('a long text is whole', () => {
    const text = '产业集群𠮷'.repeat(300_000);
    expect(foldText(text) === text && foldText('短') === '短').toBe(true);
  });
});
