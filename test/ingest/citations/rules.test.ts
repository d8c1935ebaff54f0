import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Source } from '../../../src/domain/span.js';
import { createCorpus } from '../../../src/ingest/assemble/corpus.js';
import { citedNumbers } from '../../../src/ingest/extract/citation/cited-number.js';
import { isPolicyTitle } from '../../../src/ingest/extract/citation/is-policy-title.js';
import { extractCitations } from '../../../src/ingest/extract/citations.js';
import { foldWords } from '../../../src/ingest/fold.js';
import { parse } from '../../../src/ingest/parse/parse.js';

const sourceOf = (text: string): Source => ({ id: 'toy', text, sha256: '', file: 'toy.txt', pageStarts: [] });

/** What a plan of a county cites in one sentence of its second measure. */
const cited = (sentence: string): readonly string[] => {
  const source = sourceOf(
    `某县产业发展方案\n为做好有关工作，制定本方案。\n一、总体要求\n坚持统筹推进。\n二、重点任务\n${sentence}\n`,
  );
  const [document] = parse(source).documents;
  return document === undefined
    ? []
    : extractCitations(document, source).map(
        ({ citation, title, number }) => `${citation} ${title ?? ''}${number === null ? '' : ` ${number}`}`,
      );
};

describe('a sentence and what it cites', () => {
  test.each([
    ['落实《某省规划》（某政发〔2021〕5号）。', ['IMPLEMENTS 某省规划 某政发〔2021〕5号']],
    ['落实某政发〔2021〕5号《某省规划》。', ['IMPLEMENTS 某省规划 某政发〔2021〕5号']],
    ['落实（某政发〔2021〕5号）《某省规划》。', ['IMPLEMENTS 某省规划 某政发〔2021〕5号']],
    ['落实《某省规划》某政发〔2021〕5号。', ['IMPLEMENTS 某省规划 某政发〔2021〕5号']],
    ['落实省政府办公厅（某府办〔2021〕7号）文件精神。', ['IMPLEMENTS  某府办〔2021〕7号']],
    ['落实《关于印发〈某省规划〉的通知》精神。', ['IMPLEMENTS 关于印发〈某省规划〉的通知']],
    ['落实《关于印发〈某省规划》的通知》精神。', ['IMPLEMENTS 关于印发〈某省规划》的通知']],
    ['落实《某省产业发展规划等文件精神，推动发展。', ['IMPLEMENTS 某省产业发展规划']],
    [
      '落实《某省规划》（某政发〔2021〕5号）（以下简称《规划》）。《规划》另有要求的从其规定。',
      ['IMPLEMENTS 某省规划 某政发〔2021〕5号'],
    ],
    [
      '执行国务院令第673号和《某办法》（某省人民政府令第5号）。',
      ['IMPLEMENTS  国务院令第673号', 'IMPLEMENTS 某办法 某省人民政府令第5号'],
    ],
    [
      '《甲办法》（某政〔2018〕1号）、《乙办法》同时废止。',
      ['ABOLISHES 甲办法 某政〔2018〕1号', 'ABOLISHES 乙办法'],
    ],
    ['《甲办法》自本方案施行之日起废止。', ['ABOLISHES 甲办法']],
    ['下列文件同时废止：1.《甲办法》；2.《乙办法》。', ['ABOLISHES 甲办法', 'ABOLISHES 乙办法']],
    ['省政府发布《甲决定》，废止了《乙办法》。', ['MENTIONS 甲决定', 'MENTIONS 乙办法']],
    ['本方案代替《甲方案》。', ['REPLACES 甲方案']],
    ['落实《本县方案》，对照省《行动方案》，完善《方案》。', ['IMPLEMENTS 本县方案']],
    ['以《某市规划》为依据开展工作。', ['BASED_ON 某市规划']],
    ['落实《中国制造2025》。', ['IMPLEMENTS 中国制造2025']],
    ['核发《营业执照》《排污许可证》，填写《申请表》，签订《购销合同》，宣传《红海故事》。', []],
    ['执行GB/T 19001《质量管理体系要求》和《建筑设计防火规范》（GB 50016—2014）。', []],
    ['提交《2022年度审计报告》和《环境影响报告书》。', []],
  ])('%s', (sentence, citations) => {
    expect(cited(sentence)).toEqual(citations);
  });
});

describe('numbers in running text', () => {
  test.each([
    ['根据国发〔2021〕5号文', ['国发〔2021〕5号']],
    ['原某政办〔2018〕33号废止', ['某政办〔2018〕33号']],
    ['（财政部、税务总局公告2022年第10号）', ['财政部、税务总局公告2022年第10号']],
    ['（省政府令第283号）', ['省政府令第283号']],
    ['按照国务院第673号令', ['国务院第673号令']],
    ['依据国务院令第六73号', ['国务院令第673号']],
    ['主席令第八十五号', ['主席令第八十五号']],
    ['令第5号、公告第3号', []],
    ['第5号机组', []],
  ])('%s', (text, numbers) => {
    expect(citedNumbers(foldWords(text)).map(({ number }) => number)).toEqual(numbers);
  });
});

test('a number makes a document of any title', () => {
  const marked = { title: '某某倡导', before: '', after: '' };
  expect(isPolicyTitle({ ...marked, hasNumber: false })).toBe(false);
  expect(isPolicyTitle({ ...marked, hasNumber: true })).toBe(true);
});

describe('which document of the corpus is meant', () => {
  const known = (id: string, title: string, documentNumber: string | null) => ({
    id,
    title,
    documentNumber,
    transmittedBy: null,
  });
  const corpus = createCorpus([
    known('plan', '某省人民政府关于印发规划的通知', '某府〔2021〕第5号'),
    known('order', '某省人民政府令', '第283号'),
    known('years', '某市行动方案（2024—2026年）', null),
    known('yearless', '某县行动方案', null),
    known('first', '某区行动方案（2021—2023年）', null),
    known('second', '某区行动方案（2024—2026年）', null),
    known('one', '某办法', null),
    known('other', '某办法', null),
  ]);
  test.each([
    [null, '某府〔2021〕5号', 'RESOLVED'],
    ['关于印发规划的通知', null, 'RESOLVED'],
    ['某省营商环境办法', '某省人民政府令第283号', 'RESOLVED'],
    ['某省规划', '某府〔2020〕1号', 'OUTSIDE_CORPUS'],
    ['某省规划', null, 'NO_NUMBER'],
    ['某办法', null, 'AMBIGUOUS'],
    ['某市行动方案', null, 'RESOLVED'],
    ['某县行动方案（2024—2026年）', null, 'RESOLVED'],
    ['某市行动方案（2021—2023年）', null, 'NO_NUMBER'],
    ['某区行动方案', null, 'AMBIGUOUS'],
    ['某区行动方案（2021—2023年）', null, 'RESOLVED'],
  ])('%s %s: %s', (title, number, status) => {
    expect(corpus.lookUp(title, number).status).toBe(status);
  });
});

const PIECES = [
  '《', '》', '〈', '〉', '（', '）', '、', '和', '。', '；', '：', '根据', '落实', '同时废止', '以下简称', '“', '”', '方案', '某省规划', '的通知',
  '国发〔2021〕5号', '令第5号', '公告', '第三号', 'GB/T 1', '1.', '\n', '一、', '本方案', '等文件', '中华人民共和国', '法', '人民政府令（第5号）',
]; // biome-ignore format: a bag of words

test('any text: every citation lies in it, and a clause says none twice', () => {
  const words = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(words, (text) => {
      const source = sourceOf(text);
      for (const document of parse(source).documents) {
        const seen = new Set<string>();
        for (const { at, clause, citation, title, number, ruleId } of extractCitations(document, source)) {
          expect(at.length).toBeGreaterThan(0);
          for (const { start, end } of at) {
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
          const key = `${clause.span.start}-${clause.span.end} ${clause.kind} ${citation} ${title} ${number}`;
          if (!ruleId.includes('in-title')) expect(seen.has(key)).toBe(false);
          seen.add(key);
        }
      }
    }),
    { seed: 20230303, numRuns: 500 },
  );
});
