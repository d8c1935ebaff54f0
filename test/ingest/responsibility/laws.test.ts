import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Source } from '../../../src/domain/span.js';
import { extractResponsibilities } from '../../../src/ingest/extract/responsibility/extract-responsibilities.js';
import { foldWords } from '../../../src/ingest/fold.js';
import { parse } from '../../../src/ingest/parse/parse.js';

/** Scraps of the genre, so that nonsense comes near to sense. */
const SCRAPS = [
  '（', '）', '、', '，', '。', '；', '：', '\n', '\n\n', ' ', '一、', '（一）', '1.', '第一条 ', '省财政厅', '科技厅', '各市、县（区）人民政府',
  '牵头', '负责', '配合', '会同', '按职责分工', '责任单位：', '牵头单位：', '配合单位：', '第一个为牵头单位，下同', '带*的为牵头单位', '*', '**',
  '以下均含各市人民政府，不再列出', '和', '等', '\t', '|', '<br>', '<td>', '职责分工', '推进数字化转型', 'ＬＰＲ', '𠮷', '—', '2023年', '〔',
]; // biome-ignore format: one screen

const text = fc.array(fc.oneof(fc.constantFrom(...SCRAPS), fc.string({ maxLength: 4 })), { maxLength: 60 });

test('no text throws, and every name stands where the mention says', () => {
  fc.assert(
    fc.property(text, (scraps) => {
      const source: Source = {
        id: 'law',
        text: scraps.join(''),
        sha256: '',
        file: 'law.txt',
        pageStarts: [],
      };
      for (const document of parse(source).documents) {
        for (const mention of extractResponsibilities(document, source).mentions) {
          expect(mention.at.length).toBeGreaterThan(0);
          for (const { start, end } of mention.at) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(source.text.length);
          }
          const printed = foldWords(
            mention.at.map(({ start, end }) => source.text.slice(start, end)).join(''),
          );
          expect(printed).toContain(foldWords(mention.surface).slice(0, 1));
          expect(mention.position).toBeGreaterThan(0);
        }
      }
    }),
    { seed: 20230101, numRuns: 600 },
  );
});
