import { expect, test } from '@jest/globals';
import type { CitedUnit } from '../../../src/questions/cite/cited.js';
import { placeOf } from '../../../src/questions/cite/place-of.js';

type Unit = Partial<CitedUnit> & Pick<CitedUnit, 'kind'>;
const path = (...units: readonly Unit[]): readonly CitedUnit[] =>
  units.map((unit, at) => ({
    id: 'x', eId: '', number: null, heading: null, text: '', position: at + 1, ...unit,
  })); // biome-ignore format: a table of defaults

const CHAPTER: Unit = { kind: 'CHAPTER', number: '第二章', heading: '重点任务' };
const PART: Unit = { kind: 'CHAPTER', number: '三、', heading: '重点任务', text: '三、重点任务' };
const ARTICLE: Unit = { kind: 'ARTICLE', number: '第十二条' };
const item = (number: string | null, more: Partial<CitedUnit> = {}): Unit => ({
  kind: 'ITEM',
  number,
  ...more,
});
const measure = (number: string): Unit => ({ kind: 'MEASURE', number });
const paragraph = (nth: number, more: Partial<CitedUnit> = {}): Unit => ({
  kind: 'PARAGRAPH',
  eId: `para_${nth}`,
  ...more,
});

/** The units from the outermost to the one that is cited, and how people say where it stands. */
test.each<[string, readonly Unit[]]>([
  ['', []],
  // Laws: an article is numbered through all chapters; its paragraphs are 款.
  ['第二章“重点任务”', [CHAPTER]],
  ['第十二条', [CHAPTER, ARTICLE]],
  ['第十二条第二款', [CHAPTER, ARTICLE, paragraph(2, { eId: 'chp_2__art_12__para_2' })]],
  ['第十二条第一款第（三）项', [CHAPTER, ARTICLE, paragraph(1), item('（三）')]],
  ['第十二条第（三）项第2目', [ARTICLE, item('（三）'), item('2.')]],
  ['第十二条之一', [{ kind: 'ARTICLE', number: '第十二条之一' }]],
  ['第十二条第二十一款', [ARTICLE, paragraph(21)]],
  // Plans: parts, sections, measures and what is below them.
  ['第三部分“重点任务”', [PART]],
  ['第三部分“重点任务”第（五）项', [PART, measure('（五）')]],
  ['第三部分“重点任务”第（五）项第1目第（2）点', [PART, measure('（五）'), item('1.'), item('（2）')]],
  ['第三部分“重点任务”第（五）项第1目第（2）点第①点', [PART, measure('（五）'), item('1.'), item('（2）'), item('①')]],
  ['第二章“重点任务”第一节“目标”第一项', [CHAPTER, { kind: 'SECTION', number: '第一节', heading: '目标' }, measure('一、')]],
  ['第一条', [measure('一、')]],
  ['第一条第（二）项', [measure('一、'), item('（二）')]],
  ['第4.1条第4.1.2项', [measure('4.1'), item('4.1.2')]],
  ['任务三', [measure('任务三')]],
  ['第三部分“重点任务”“一是”项', [PART, item('一是')]],
  ['第三部分“重点任务”“促进‘供需’对接”项', [PART, item(null, { heading: '促进“供需”对接' })]],
  ['第三部分“重点任务”“对首次达标的企业给予奖励…”项', [PART, item(null, { text: '——对首次达标的企业给予奖励，标准为五万元。' })]],
  // A number that the document prints twice.
  ['第三部分“重点任务”第（五）项“监督”', [PART, { ...measure('（五）'), eId: 'chp_3__measure_5-2', heading: '监督' }]],
  // Boxes are numbered through the document, like articles.
  ['专栏3', [PART, measure('（一）'), { kind: 'BOX', number: '专栏3', heading: '标杆' }]],
  ['专栏3第2项', [PART, measure('（一）'), { kind: 'BOX', number: '专栏3' }, item('2.')]],
  ['第三部分“重点任务”专栏“标杆”', [PART, { kind: 'BOX', heading: '标杆' }]],
  // Annexes and tables.
  ['附件2', [{ kind: 'ANNEX', number: '附件2', heading: '任务分工表' }]],
  ['附件2第三条', [{ kind: 'ANNEX', number: '附件2' }, CHAPTER, { kind: 'ARTICLE', number: '第三条' }]],
  ['附件“任务分工表”第一条', [{ kind: 'ANNEX', heading: '任务分工表' }, measure('一、')]],
  ['附件“任务分工表”序号11', [{ kind: 'ANNEX', number: '附件', heading: '任务分工表' }, { kind: 'TABLE', eId: 'annex_1__table_1' }, { kind: 'TABLE_ROW', number: '11.' }]],
  ['附件“任务分工表”第2个表序号1', [{ kind: 'ANNEX', heading: '任务分工表' }, { kind: 'TABLE', eId: 'annex_1__table_2' }, { kind: 'TABLE_ROW', number: '1' }]],
  ['表3“合计”行', [{ kind: 'TABLE', number: '表3' }, { kind: 'TABLE_ROW', heading: '合计' }]],
  ['表“分工”第4行', [{ kind: 'TABLE', eId: 'table_1', heading: '分工' }, { kind: 'TABLE_ROW', eId: 'table_1__row_4' }]],
  ['附件说明', [{ kind: 'NOTE', number: '附件' }]],
  ['附件“名词解释”“5G”注', [{ kind: 'ANNEX', heading: '名词解释' }, { kind: 'NOTE', heading: '5G' }]],
  ['序言', [{ kind: 'PREAMBLE' }]],
  // A paragraph is counted only where nothing but paragraphs can stand before it.
  ['第一段', [paragraph(1)]],
  ['第十二段“问：目标是什么？”', [paragraph(12, { position: 12, text: '问：目标是什么？' })]],
  ['第三部分“重点任务”第二段', [PART, paragraph(2, { position: 3 })]],
  ['第三部分“重点任务”“加强领导”段', [PART, paragraph(2, { position: 7, heading: '加强领导' })]],
  ['第三部分“重点任务”“成立领导小组。”段', [{ ...PART, text: '三、重点任务抓好落实。' }, paragraph(1, { text: '成立领导小组。' })]],
  ['“本措施自发布之日起施行，…”段', [paragraph(1, { position: 9, text: '本措施自发布之日起施行，有效期三年。' })]],
])('%s', (words, units) => expect(placeOf(path(...units))).toBe(words)); // biome-ignore format: a table
