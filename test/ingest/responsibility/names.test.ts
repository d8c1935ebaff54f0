import { describe, expect, test } from '@jest/globals';
import { conventionsIn } from '../../../src/ingest/extract/responsibility/conventions.js';
import { passageOf } from '../../../src/ingest/extract/responsibility/passage.js';
import { readList } from '../../../src/ingest/extract/responsibility/read-list.js';
import { unitShape } from '../../../src/ingest/extract/responsibility/unit-shape.js';

/** How one list is read: text → units as `ROLE name [= expanded]`. Each row is a habit of the genre. */
const LISTS: readonly (readonly [string, readonly string[]])[] = [
  // 省 is printed once per segment.
  ['省工业和信息化厅、科技厅，商务厅', ['ASSIGNED 省工业和信息化厅', 'ASSIGNED 科技厅 = 省科技厅', 'ASSIGNED 商务厅']],
  ['省委组织部、省教育厅、工业和信息化厅', ['ASSIGNED 省委组织部', 'ASSIGNED 省教育厅', 'ASSIGNED 工业和信息化厅 = 省工业和信息化厅']],
  // 宣传部 exists in the party only.
  ['州工信局、发改委、州委宣传部、组织部', ['ASSIGNED 州工信局', 'ASSIGNED 发改委 = 州发改委', 'ASSIGNED 州委宣传部', 'ASSIGNED 组织部 = 州委组织部']],
  // A 厅 is an office of a province, whatever city was named before it.
  ['省税务局、深圳市税务局、财政厅', ['ASSIGNED 省税务局', 'ASSIGNED 深圳市税务局', 'ASSIGNED 财政厅 = 省财政厅']],
  // Names with an owner of their own take no prefix.
  ['省地方金融监管局、青岛银保监局、黄埔海关', ['ASSIGNED 省地方金融监管局', 'ASSIGNED 青岛银保监局', 'ASSIGNED 黄埔海关']],
  ['国家税务总局长沙市税务局、市财政局、科技局', ['ASSIGNED 国家税务总局长沙市税务局', 'ASSIGNED 市财政局', 'ASSIGNED 科技局 = 市科技局']],
  // 市 that is no city, and 市 that is.
  ['市民政局、市场监管局', ['ASSIGNED 市民政局', 'ASSIGNED 市场监管局 = 市市场监管局']],
  // One group, though it holds 、 and brackets.
  ['各市、县（市、区）人民政府按职责分工负责', ['ASSIGNED joint 各市、县（市、区）人民政府']],
  ['各州、市人民政府等分别负责', ['ASSIGNED 各州、市人民政府']],
  // The last of a row of places carries the organ for all.
  ['南沙、增城区人民政府', ['ASSIGNED 南沙 = 南沙区人民政府', 'ASSIGNED 增城区人民政府']],
  // 和 inside a name is no separator.
  ['省发展和改革委员会和省财政厅', ['ASSIGNED 省发展和改革委员会', 'ASSIGNED 省财政厅']],
  // Line ends and spaces stand in for separators only between whole names.
  ['市农业农村局 科技局', ['ASSIGNED 市农业农村局', 'ASSIGNED 科技局 = 市科技局']],
  ['省自然资源\n\n厅、各地\n级以上市人民政府', ['ASSIGNED 省自然资源厅', 'ASSIGNED 各地级以上市人民政府']],
  // Who leads, by word.
  ['市工业和信息化局牵头 市财政局、科技局配合', ['LEAD 市工业和信息化局', 'SUPPORT 市财政局', 'SUPPORT 科技局 = 市科技局']],
  ['省科技厅负责，省财政厅协助', ['LEAD 省科技厅', 'SUPPORT 省财政厅']],
  ['市住建局（牵头）、市城管局（配合）', ['LEAD 市住建局', 'SUPPORT 市城管局']],
  ['牵头单位：市商务局；责任单位：市商务局、市财政局', ['LEAD 市商务局', 'SUPPORT 市财政局']],
]; // biome-ignore format: one row per habit

describe('one list', () => {
  test.each(LISTS)('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

function read(text: string): readonly string[] {
  const source = { id: 'list', text, sha256: '', file: 'list.txt', pageStarts: [] };
  const passage = passageOf(source, [{ start: 0, end: text.length }]);
  const list = readList([{ passage, start: 0, end: passage.text.length, duty: null, conventions: [] }]);
  return list.members.map(({ role, jointDuty, surface, expanded }) =>
    [role, jointDuty ? 'joint' : '', surface, expanded === surface ? '' : `= ${expanded}`]
      .filter((word) => word !== '')
      .join(' '),
  );
}

describe('what looks like a unit', () => {
  test.each([
    '省财政厅', '人民银行广州分行', '省委军民融合办', '各设区市人民政府', '各市、县（区）人民政府', '各有关部门', '各成员单位',
    '省委网信办（省互联网信息办）', '广西推进产业振兴三年行动指挥部各成员单位', '大连海关', '市总工会', '省法院', '各县（市、区）',
  ])('office or group: %s', (name) => expect(unitShape(name)).toBe('OFFICE')); // biome-ignore format: one screen

  test.each(['粤海控股集团', '省大数据中心', '中国电信广东分公司', '高新区', '省属企业'])(
    'in the company of offices: %s',
    (name) => expect(unitShape(name)).toBe('SHARED'),
  );

  test.each([
    '高端化',
    '产品',
    '原中央苏区',
    '2023年底前完成',
    '以下简称专项资金',
    '见附件',
    '不含深圳市',
    '电话',
  ])('none: %s', (name) => expect(['NEVER', 'OTHER']).toContain(unitShape(name)));
});

describe('rules stated once', () => {
  test.each([
    ['第一个为牵头单位，下同', 'FIRST_LEADS'],
    ['排名第一的为牵头单位', 'FIRST_LEADS'],
    ['责任单位中排在第一位的部门为牵头部门', 'FIRST_LEADS'],
    ['列首位的为牵头部门，下同', 'FIRST_LEADS'],
    ['列第一位者为牵头单位', 'FIRST_LEADS'],
    ['带*的为牵头单位', 'MARKED_LEADS'],
    ['标注“★”的为牵头单位，下同', 'MARKED_LEADS'],
    ['以下内容负责单位均含各地级以上市人民政府，不再列出', 'ALSO_RESPONSIBLE'],
    ['以下均需各市人民政府落实，不再一一列出', 'ALSO_RESPONSIBLE'],
    ['各市、县（区）人民政府均为责任单位，下同', 'ALSO_RESPONSIBLE'],
  ])('%s', (text, kind) => {
    expect(conventionsOf(`省财政厅，${text}`)).toEqual([kind]);
  });

  test.each(['我国第一个由企业牵头的项目', '第一批牵头单位名单', '以下简称牵头单位', '不再列出清单', '下同'])('no rule: %s', (text) => {
    expect(conventionsOf(text)).toEqual([]);
  }); // biome-ignore format: one screen
});

function conventionsOf(text: string): readonly string[] {
  const source = { id: 'rule', text, sha256: '', file: 'rule.txt', pageStarts: [] };
  return conventionsIn(passageOf(source, [{ start: 0, end: text.length }])).map(({ kind }) => kind);
}
