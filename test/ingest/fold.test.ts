import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Source } from '../../src/domain/span.js';
import { FOLD_TABLE, fold, foldWords } from '../../src/ingest/fold.js';

const sourceOf = (text: string): Source => ({ id: 'toy', text, sha256: '', file: 'toy.txt', pageStarts: [] });
const whole = (text: string) => fold(sourceOf(text), [{ start: 0, end: text.length }]);

test.each([
  ['省自然资源\n\n厅、 省发展改革委', '省自然资源厅、省发展改革委'],
  ['粤办函 〔２０２２〕 ４１ 号', '粤办函〔2022〕41号'],
  ['发改产业[2022]273号', '发改产业〔2022〕273号'],
  ['牵头单位:省科技厅;配合单位:省财政厅', '牵头单位：省科技厅；配合单位：省财政厅'],
  ['８：３０ 或 8:30', '8：30或8:30'],
  ['1,000 万元，2,5', '1,000万元，2,5'],
  ['５Ｇ 基站超 ３ 万座ꎬ 加快', '5G基站超3万座，加快'],
  ['«目录»ꎻ 完ꎮ', '《目录》；完。'],
  ['**（一）指导思想。** 以', '（一）指导思想。以'],
  ['## 第一章\n总 则', '第一章总则'],
  ['排名第一<sup>1</sup>，<b>附件</b>', '排名第一，附件'],
  ['5G Open RAN and 6G', '5G Open RAN and 6G'],
  ['“专精特新”', '“专精特新”'],
  ['C# 与 a<b', 'C#与a<b'],
])('%j folds to %j', (text, folded) => {
  expect(foldWords(text)).toBe(folded);
});

test('no entry of the table maps a character to anything but one character', () => {
  for (const [from, to] of FOLD_TABLE) expect([from.length, to.length]).toEqual([1, 1]);
});

describe('the way back', () => {
  test('covers stray spaces and line breaks, and nothing beyond the words', () => {
    const text = '（ 省自然资源\n\n厅 、省科技厅）';
    const folded = whole(text);
    const at = folded.text.indexOf('省自然资源厅');
    const { start, end } = folded.toSource(at, at + 6);
    expect(text.slice(start, end)).toBe('省自然资源\n\n厅');
  });

  test('law: every folded character comes from its own place, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'省厅 \n*#<b>/sup1，,:()Ａ％ꎬ') }), (text) => {
        const folded = whole(text);
        let before = -1;
        for (let at = 0; at < folded.text.length; at++) {
          const { start, end } = folded.toSource(at, at + 1);
          expect(end).toBe(start + 1);
          expect(start).toBeGreaterThan(before);
          before = start;
        }
      }),
      { seed: 20261121 },
    );
  });

  test('refuses what is not in the text', () => {
    expect(() => whole('省').toSource(0, 2)).toThrow(RangeError);
  });
});
