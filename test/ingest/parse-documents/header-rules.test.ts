import { describe, expect, test } from '@jest/globals';
import type { Source } from '../../../src/domain/span.js';
import { foldWords } from '../../../src/ingest/fold.js';
import { splitAddressees } from '../../../src/ingest/parse/header/split-addressees.js';
import { parse } from '../../../src/ingest/parse/parse.js';
import { numberAlone } from '../../../src/ingest/parse/words/document-number.js';
import { readDate, shiftDate } from '../../../src/ingest/parse/words/printed-date.js';
import { kindOfTitle } from '../../../src/ingest/parse/words/title-kind.js';
import type { Header } from '../../../src/ingest/policy-tree.js';

const headersOf = (text: string): readonly Header[] => {
  const source: Source = { id: 'toy', text, sha256: '', file: 'toy.txt', pageStarts: [] };
  return parse(source).documents.map(({ header }) => header);
};

describe('发文字号', () => {
  test.each([
    ['粤府〔2021〕53号', '粤府〔2021〕53号'],
    ['粤办函 〔２０２２〕 ４１ 号', '粤办函〔2022〕41号'],
    ['国办发[2023]7号', '国办发〔2023〕7号'],
    ['浙政发【2022】15 号', '浙政发〔2022〕15号'],
    ['京发改规（2022）8号', '京发改规〔2022〕8号'],
    ['鲁政字〔2022〕第120号', '鲁政字〔2022〕第120号'],
    ['（国发〔2021〕5号）', '国发〔2021〕5号'],
    ['文号：陕政发〔2023〕5号', '陕政发〔2023〕5号'],
    ['粤府〔2021〕53号  签发人：马某某', '粤府〔2021〕53号'],
    ['（第 85 号）', '第85号'],
    ['2021年第12号', '2021年第12号'],
    ['落实粤府〔2021〕53号文', null],
    ['第85条', null],
    ['第三号', '第三号'],
  ])('%s', (printed, number) => {
    expect(numberAlone(foldWords(printed))).toBe(number);
  });
});

describe('dates', () => {
  test.each([
    ['2021年8月25日', '2021-08-25'],
    ['２０２２ 年 ３ 月 ２４ 日', '2022-03-24'],
    ['二〇二一年十二月三十一日', '2021-12-31'],
    ['二○二三年五月八日', '2023-05-08'],
    ['二0二0年十月二十日', '2020-10-20'],
    ['2021年11月', '2021-11'],
    ['2023-08-21', '2023-08-21'],
    ['2023/8/1', '2023-08-01'],
    ['2022年2月29日', null],
    ['2022年13月1日', null],
    ['2022年', null],
  ])('%s', (printed, date) => {
    expect(readDate(foldWords(printed))?.value ?? null).toBe(date);
  });

  test.each([
    ['2021-06-30', 3, 0, -1, '2024-06-29'],
    ['2024-02-29', 1, 0, 0, '2025-02-28'],
    ['2021-12-31', 0, 2, 0, '2022-02-28'],
    ['2023-01-01', 0, 0, 30, '2023-01-31'],
    ['2021-11', 1, 0, 0, null],
  ])('%s + %i years %i months %i days', (date, years, months, days, shifted) => {
    expect(shiftDate(date, years, months, days)).toBe(shifted);
  });
});

describe('主送机关', () => {
  test.each([
    [
      '各地级以上市人民政府，省政府各部门、各直属机构',
      ['各地级以上市人民政府', '省政府各部门', '省政府各直属机构'],
    ],
    [
      '各省、自治区、直辖市人民政府，国务院各部委、各直属机构',
      ['各省、自治区、直辖市人民政府', '国务院各部委', '国务院各直属机构'],
    ],
    [
      '各市、县（市、区）人民政府，省各委办厅局，省各直属单位',
      ['各市、县（市、区）人民政府', '省各委办厅局', '省各直属单位'],
    ],
    [
      '各区县（自治县）人民政府，市政府各部门，有关单位',
      ['各区县（自治县）人民政府', '市政府各部门', '有关单位'],
    ],
    ['各市工业和信息化局、财政局，各有关企业', ['各市工业和信息化局', '各市财政局', '各有关企业']],
    ['各市市场监督管理局、发展改革委', ['各市市场监督管理局', '各市发展改革委']],
    ['各有关机构、商（协）会、企业', ['各有关机构', '商（协）会', '企业']],
    ['四川省人民政府', ['四川省人民政府']],
    ['市发展改革委、市财政局、市科技局', ['市发展改革委', '市财政局', '市科技局']],
    ['各镇人民政府、各街道办事处，区各委、办、局', ['各镇人民政府', '各街道办事处', '区各委、办、局']],
  ])('%s', (list, names) => {
    expect(splitAddressees(list).map(({ value }) => value)).toEqual(names);
  });
});

describe('文种', () => {
  test.each([
    ['关于印发行动方案的通知', 'NOTICE'],
    ['某省数字经济促进条例', 'REGULATION'],
    ['某省行动计划（2023—2025年）', 'PROGRAMME'],
    ['某市“十四五”规划', 'PLAN'],
    ['专项资金管理办法（试行）', 'PROCEDURES'],
    ['关于支持企业发展的若干措施', 'MEASURES'],
    ['稳增长二十条', 'MEASURES'],
    ['管理实施细则（2022年修订）', 'RULES'],
    ['关于加快发展的实施意见', 'OPINIONS'],
    ['《办法》政策解读', 'INTERPRETATION'],
    ['政策文件汇编', 'COMPENDIUM'],
    ['某省人民政府令', 'ANNOUNCEMENT'],
    ['关于同意设立的批复', 'REPLY'],
    ['关于征求意见的函', 'LETTER'],
    ['关于废止部分文件的决定', 'DECISION'],
    ['第一节 发展现状', null],
  ])('%s', (title, kind) => {
    expect(kindOfTitle(title)).toBe(kind);
  });
});

const signed = (text: string): string =>
  `某市人民政府关于支持企业发展的通知\n某政发〔2023〕1号\n各区人民政府：\n${text}\n某市人民政府\n2023年3月15日\n`;

describe('施行与有效期', () => {
  test.each([
    ['本通知自2023年5月1日起施行，有效期3年。', '2023-05-01', '2026-04-30', '有效期3年'],
    ['本通知自印发之日起施行，有效期五年。', '2023-03-15', '2028-03-14', '有效期五年'],
    ['本通知自发布之日起三年内有效。', '2023-03-15', '2026-03-14', '自发布之日起三年内有效'],
    ['本通知自印发之日起30日后施行。', '2023-04-14', null, null],
    [
      '本通知自2023年4月1日起执行，有效期至2025年12月31日。',
      '2023-04-01',
      '2025-12-31',
      '有效期至2025年12月31日',
    ],
    [
      '本通知有效期自2023年1月1日至2024年12月31日。',
      '2023-01-01',
      '2024-12-31',
      '自2023年1月1日至2024年12月31日',
    ],
    ['本通知自2023年4月1日起试行，试行期6个月。', '2023-04-01', '2023-09-30', '试行期6个月'],
    ['十、自公布之日起施行。', '2023-03-15', null, null],
    ['专精特新企业有效期为3年。', null, null, null],
    ['项目自备案之日起2年内开工，认定结果有效期三年。', null, null, null],
    ['对2021年1月1日至2025年12月31日期间开工的项目给予奖励。', null, null, null],
    ['《某省条例》自2022年1月1日起施行。', null, null, null],
  ])('%s', (text, effectiveOn, expiresOn, validity) => {
    const [header] = headersOf(signed(text));
    expect([
      header?.effectiveOn?.value ?? null,
      header?.expiresOn?.value ?? null,
      header?.validity?.value ?? null,
    ]).toEqual([effectiveOn, expiresOn, validity]);
  });
});

describe('联系', () => {
  test.each([
    ['执行中遇到的问题，请径向市工业和信息化局反映。', ['市工业和信息化局']],
    ['如有问题，请迳向我府反映。', ['我府']],
    ['请及时与市财政局、市科技局联系。', ['市财政局', '市科技局']],
    ['（联系人：市科学技术局 张某，联系电话：0000）', ['市科学技术局']],
    ['企业应向所在地主管部门报告。', []],
  ])('%s', (text, contacts) => {
    expect(headersOf(signed(text))[0]?.contacts.map(({ value }) => value)).toEqual(contacts);
  });
});

describe('发文机关', () => {
  test.each([
    ['某省财政厅 某省科学技术厅关于加强管理的通知\n各市财政局：\n正文。\n', ['某省财政厅', '某省科学技术厅']],
    [
      '某省财政厅等三部门关于加强管理的通知\n各市财政局：\n正文。\n某省财政厅\n某省科学技术厅\n某省教育厅\n2023年1月1日\n',
      ['某省财政厅', '某省科学技术厅', '某省教育厅'],
    ],
    ['中共中央 国务院关于加快发展的意见\n一、总体要求\n', ['中共中央', '国务院']],
    ['关于加强管理的通知\n各市财政局：\n正文。\n某 省 财 政 厅\n2023年1月1日\n', ['某省财政厅']],
    ['关于加强管理的通知\n各市财政局：\n正文。\n某省财政厅 2023年1月1日\n', ['某省财政厅']],
    ['关于加强管理的通知\n各市财政局：\n正文由某省财政厅负责解释。\n', []],
  ])('%#', (text, issuers) => {
    expect(headersOf(text)[0]?.issuers.map(({ value }) => value)).toEqual(issuers);
  });
});
