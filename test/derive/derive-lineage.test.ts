import { expect, test } from '@jest/globals';
import { deriveLineage } from '../../src/derive/derive-lineage.js';
import { type LineageClause, lineageUnits } from '../../src/derive/lineage-unit.js';
import { sharedWords } from '../../src/derive/shared-words.js';

const clause = (id: string, more: Partial<LineageClause> = {}): LineageClause => ({
  id, kind: 'MEASURE', number: null, heading: null, text: '', depth: 1, ...more,
}); // biome-ignore format: one line

const HIGHER = [
  clause('h:1', {
    heading: '稳定工业产品出口',
    text: '稳定工业产品出口。加快推动通过中欧班列运输新能源汽车和动力电池，抓实抓好外贸信贷投放。',
  }),
  clause('h:2', {
    heading: '强化人才支撑',
    text: '强化人才支撑。加强职业院校相关学科和专业建设，推进产教融合、校企合作。',
  }),
  clause('h:3', {
    heading: '完善基础设施',
    text: '完善基础设施。新建一批充换电站，改造老旧管网，提升港口集疏运能力。',
  }),
];
const LOWER = [
  clause('l:1', {
    heading: '支持企业拓展市场',
    text: '支持企业拓展市场。鼓励通过中欧班列运输新能源汽车和动力电池，抓实抓好外贸信贷投放。',
  }),
  clause('l:2', {
    heading: '做优六堡茶',
    text: '做优六堡茶。建设茶叶交易中心，支持茶企申请地理标志，打造茶旅线路。',
  }),
  clause('l:3', {
    heading: '加强用地保障',
    text: '加强用地保障。推行标准地改革，支持各地以招标拍卖挂牌方式供应用地。',
  }),
];

test('a clause takes up the one whose rare words it has; the others take up none', () => {
  expect(deriveLineage(LOWER, HIGHER)).toEqual([
    {
      lower: 'l:1',
      higher: 'h:1',
      score: expect.closeTo(0.85, 1),
    },
  ]);
});

test('the words that two clauses share, longest first', () => {
  const [lower, higher] = [LOWER, HIGHER].map((clauses) => lineageUnits(clauses)[0]?.passages ?? []);
  expect(sharedWords(lower ?? [], higher ?? [])).toEqual([
    '通过中欧班列运输新能源汽车和动力电池',
    '抓实抓好外贸信贷投放',
  ]);
});

test('nothing is derived from nothing', () => {
  expect(deriveLineage([], HIGHER)).toEqual([]);
  expect(deriveLineage(LOWER, [])).toEqual([]);
});

test('a year or an amount in common is no link', () => {
  const only = (id: string, text: string) => [clause(id, { heading: '甲', text })];
  expect(
    deriveLineage(
      only('l:1', '对在2023年12月31日前达到1000万元的，奖励50万元。'),
      only('h:1', '在2023年12月31日前，安排预算不少于1000万元用于此。'),
    ),
  ).toEqual([]);
});

test('what is compared: measures with their parts, chapters that hold none, rows only where there is nothing else', () => {
  const long = '这里的文字足够长，说明一项具体的工作任务安排。';
  const document = [
    clause('p', { kind: 'PREAMBLE', depth: 0, text: long }),
    clause('c1', { kind: 'CHAPTER', depth: 0, heading: '总体要求', text: long }),
    clause('c2', { kind: 'CHAPTER', depth: 0, heading: '主要任务', text: long }),
    clause('m1', {
      number: '（一）',
      heading: '甲',
      text: `（一）甲。${long}（责任单位：省科技厅、省财政厅）`,
    }),
    clause('i1', { kind: 'ITEM', depth: 2, number: '1.', text: '1.部分一。' }),
    clause('c3', { kind: 'CHAPTER', depth: 0, heading: '保障', text: long }),
    clause('a', { kind: 'ANNEX', depth: 0, heading: '分工表' }),
    clause('r', { kind: 'TABLE_ROW', depth: 1, heading: '甲', text: long }),
    clause('art', {
      kind: 'ARTICLE',
      depth: 0,
      number: '第九条',
      text: '第九条 本办法自2022年1月1日起施行，由省科技厅负责解释。',
    }),
  ];
  const units = lineageUnits(document);
  expect(units.map(({ clauseId }) => clauseId)).toEqual(['m1', 'c3']);
  expect(units[0]?.passages).toEqual(
    ['甲', '这里的文字足够长', '说明一项具体的工作任务安排', '1', '部分一'].filter((one) => one.length > 1),
  );
  expect(
    lineageUnits(document.filter(({ id }) => ['a', 'r'].includes(id))).map(({ clauseId }) => clauseId),
  ).toEqual(['r']);
});

test('where clauses repeat themselves, a run counts once; a heading counts though the text does not repeat it', () => {
  const repeated = '支持建设茶叶交易中心'.repeat(80);
  const document = (name: string) => [
    clause(`${name}:1`, { heading: '做优六堡茶产业', text: `${name === 'l' ? '' : '发展'}${repeated}` }),
    clause(`${name}:2`, { heading: '加强用地保障', text: `推行标准地改革，支持各地以${name}供应工业用地。` }),
  ];
  expect(deriveLineage(document('l'), document('h'))).toEqual([{ lower: 'l:1', higher: 'h:1', score: 0.83 }]);
});
