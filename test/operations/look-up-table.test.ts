import { expect, test } from '@jest/globals';
import { LOOK_UP } from '../../src/operations/lists/look-up.js';

const ambiguous = (id: string, name: string, hint: string | null) => [
  { asked: '谁', node: null, candidateCount: 1, candidates: [{ id, name, hint }] },
];

test.each([
  ['agency-440000-science-technology', '广东省科学技术厅', '440000', '广东省科学技术厅（agency-440000-science-technology）'],
  ['agency-cn-party', '中共中央', null, '中共中央（agency-cn-party）'],
  ['city-211300', '朝阳市', '辽宁省', '辽宁省朝阳市（city-211300）'],
  ['yueban-2022-7', '通知', '粤办函〔2022〕7号', '粤办函〔2022〕7号通知（yueban-2022-7）'],
])('the candidate %s stands in the table as people write it', (id, name, hint, text) => {
  expect(LOOK_UP.table(ambiguous(id, name, hint)).rows).toEqual([['谁', null, null, 1, text]]);
}); // biome-ignore format: a table

test('several are separated by 、', () => {
  const [first] = ambiguous('a-1', '甲', null);
  const two = [{ ...first, candidates: [{ id: 'a-1', name: '甲', hint: null }, { id: 'a-2', name: '乙', hint: null }] }];
  expect(LOOK_UP.table(two).rows[0]?.at(-1)).toBe('甲（a-1）、乙（a-2）');
}); // biome-ignore format: one line
