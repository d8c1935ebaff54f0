import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { bibtexOf } from '../../../src/questions/cite/bibtex.js';
import { chineseCitation, chineseCitationLong } from '../../../src/questions/cite/chinese-citation.js';
import type { Cited, CitedDocument } from '../../../src/questions/cite/cited.js';
import { cslItemOf } from '../../../src/questions/cite/csl-json.js';

const NOTICE: CitedDocument = {
  id: 'yuefu-2021-45',
  title: '某省人民政府关于印发某方案的通知',
  documentNumber: '某府〔2021〕45号',
  kind: 'NOTICE',
  issuedOn: '2021-06-30',
};
const ANNEX: CitedDocument = { ...NOTICE, id: 'yuefu-2021-45-annex-1', title: '某方案', documentNumber: null, kind: 'PROGRAMME' }; // biome-ignore format: one line
const cited = (more: Partial<Cited> = {}): Cited => ({
  policy: NOTICE,
  notice: null,
  issuers: ['某省人民政府'],
  path: [],
  ...more,
});
const ORDER: CitedDocument = { ...NOTICE, id: 't-gg', title: '某省人大常委会公告', documentNumber: '第85号', kind: 'ANNOUNCEMENT' }; // biome-ignore format: one line
const LAW: CitedDocument = { ...ANNEX, id: 't-gg-annex-1', title: '某省促进条例', kind: 'REGULATION' };

/** Short and long. */
test.each<[string, Cited, string, string]>([
  ['a notice', cited(), '《某省人民政府关于印发某方案的通知》（某府〔2021〕45号）', '某省人民政府：《某省人民政府关于印发某方案的通知》（某府〔2021〕45号），2021年6月30日'],
  ['an annex', cited({ policy: ANNEX, notice: NOTICE }), '《某方案》（某府〔2021〕45号附件）', '某省人民政府：《某方案》（某府〔2021〕45号《某省人民政府关于印发某方案的通知》附件），2021年6月30日'],
  ['an annex of a notice without a number', cited({ policy: ANNEX, notice: { ...NOTICE, documentNumber: null } }), '《某方案》（《某省人民政府关于印发某方案的通知》附件）', '某省人民政府：《某方案》（《某省人民政府关于印发某方案的通知》附件），2021年6月30日'],
  ['a law that an announcement makes known', cited({ policy: LAW, notice: ORDER }), '《某省促进条例》', '某省人民政府：《某省促进条例》（《某省人大常委会公告》第85号公布），2021年6月30日'],
  ['rules of an order', cited({ policy: { ...ANNEX, kind: 'PROCEDURES' }, notice: { ...NOTICE, documentNumber: '省政府令第3号' } }), '《某方案》（省政府令第3号公布）', '某省人民政府：《某方案》（省政府令第3号《某省人民政府关于印发某方案的通知》公布），2021年6月30日'],
  ['nothing printed', cited({ policy: { ...ANNEX, issuedOn: null }, issuers: [] }), '《某方案》', '《某方案》'],
  ['only the month printed', cited({ policy: { ...ANNEX, issuedOn: '2021-11' }, issuers: [] }), '《某方案》', '《某方案》，2021年11月'],
  ['more than three issuers', cited({ issuers: ['甲', '乙', '丙', '丁'], policy: ANNEX }), '《某方案》', '甲、乙、丙等：《某方案》，2021年6月30日'],
  ['titles inside titles', cited({ policy: { ...ANNEX, title: '《某条例》和《〈某细则〉办法》解读' }, issuers: [] }), '《〈某条例〉和〈《某细则》办法〉解读》', '《〈某条例〉和〈《某细则》办法〉解读》，2021年6月30日'],
  ['a title printed within marks', cited({ policy: { ...ANNEX, title: '《某方案》' }, issuers: [] }), '《某方案》', '《某方案》，2021年6月30日'],
  ['known by its number alone', cited({ policy: { ...NOTICE, title: '某府〔2021〕45号', issuedOn: null }, issuers: [] }), '某府〔2021〕45号', '某府〔2021〕45号'],
  ['marks that nobody sees', cited({ policy: { ...ANNEX, title: '某\u0000方\u202e案\u200b', issuedOn: null }, issuers: [] }), '《某 方案》', '《某 方案》'],
])('%s', (_what, one, short, long) => {
  expect([chineseCitation(one), chineseCitationLong(one)]).toEqual([short, long]);
}); // biome-ignore format: a table

describe('BibTeX', () => {
  test('an entry, with everything that is known', () => {
    const path = [{ id: 'yuefu-2021-45-annex-1:chp_3', eId: 'chp_3', kind: 'CHAPTER', number: '三、', heading: '任务', text: '', position: 1 }] as const; // biome-ignore format: one line
    const entry = bibtexOf(
      cited({ policy: ANNEX, notice: NOTICE, issuers: ['甲厅', '乙厅'], path }),
      'https://example.org/clauses/yuefu-2021-45-annex-1:chp_3',
    );
    expect(entry).toBe(`@misc{yuefu-2021-45-annex-1:chp_3,
  author = {{甲厅} and {乙厅}},
  title = {{某方案}},
  date = {2021-06-30},
  year = {2021},
  number = {某府〔2021〕45号},
  howpublished = {某府〔2021〕45号《某省人民政府关于印发某方案的通知》附件},
  note = {第三部分“任务”},
  url = {https://example.org/clauses/yuefu-2021-45-annex-1:chp_3},
}
`);
  });

  test('what is not printed is not there', () => {
    const entry = bibtexOf(cited({ policy: { ...ANNEX, issuedOn: null }, issuers: [] }), null);
    expect(entry).toBe('@misc{yuefu-2021-45-annex-1,\n  title = {{某方案}},\n}\n');
  });

  test('what LaTeX would take for its own is escaped, and braces balance', () => {
    const title = '50%降本&5G_{工业}#1 ~x^2 $费$ \\end{document}\n\u0007"}';
    const entry = bibtexOf(cited({ policy: { ...ANNEX, title }, issuers: [] }), null);
    expect(entry).toContain(
      '{{50\\%降本\\&5G\\_\\textbraceleft{}工业\\textbraceright{}\\#1 \\textasciitilde{}x\\textasciicircum{}2 \\$费\\$ \\textbackslash{}end\\textbraceleft{}document\\textbraceright{} "\\textbraceright{}}}',
    );
    expect(entry.split('{').length).toBe(entry.split('}').length);
  });
});

describe('CSL-JSON', () => {
  const name = z.strictObject({ literal: z.string().min(1) });
  /** The members that we write, as csl-data.json of the Citation Style Language has them. */
  const item = z.strictObject({
    id: z.string(),
    type: z.enum(['legislation', 'report', 'article', 'book']),
    title: z.string(),
    author: z.array(name).min(1).optional(),
    authority: z.string().optional(),
    number: z.string().optional(),
    issued: z.strictObject({ 'date-parts': z.array(z.array(z.int()).min(1).max(3)).length(1) }).optional(),
    section: z.string().optional(),
    note: z.string().optional(),
    URL: z.url().optional(),
    language: z.literal('zh-CN'),
    source: z.literal('policy-graph'),
  });

  test.each<[string, Cited, object]>([
    ['a notice', cited(), { type: 'legislation', number: '某府〔2021〕45号', issued: { 'date-parts': [[2021, 6, 30]] } }],
    ['an annex', cited({ policy: ANNEX, notice: NOTICE }), { number: '某府〔2021〕45号', note: '某府〔2021〕45号《某省人民政府关于印发某方案的通知》附件' }],
    ['several issuers', cited({ issuers: ['甲厅', '乙厅'] }), { author: [{ literal: '甲厅' }, { literal: '乙厅' }], authority: '甲厅、乙厅' }],
    ['a month', cited({ policy: { ...NOTICE, issuedOn: '2021-11' } }), { issued: { 'date-parts': [[2021, 11]] } }],
    ['an interpretation', cited({ policy: { ...ANNEX, kind: 'INTERPRETATION' } }), { type: 'report' }],
    ['nothing printed', cited({ policy: { ...ANNEX, issuedOn: null }, issuers: [] }), { type: 'legislation', title: '某方案' }],
  ])('%s', (_what, one, members) => {
    const made = cslItemOf(one, 'https://example.org/policies/x');
    expect(item.parse(made)).toMatchObject(members);
    expect(JSON.stringify(cslItemOf(one, null))).not.toContain('URL');
  }); // biome-ignore format: a table
});
