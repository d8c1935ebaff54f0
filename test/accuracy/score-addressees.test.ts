import { expect, test } from '@jest/globals';
import { scoreAddressees } from '../../src/accuracy/score/score-addressees.js';

/** The label, what was read, and: values of the label, values read, right ones. */
test.each([
  ['甲；乙', '甲；乙', [2, 2, 2]],
  // Cut at ， alone by the one, also at 、 by the other.
  ['省政府各部门、各直属机构', '省政府各部门；省政府各直属机构', [1, 1, 1]],
  ['省政府各部门；各直属机构', '省政府各部门、各直属机构', [2, 2, 2]],
  ['各市财政局、科技局；有关企业', '各市财政局；各市科技局；有关企业', [2, 2, 2]],
  ['各省、自治区人民政府；国务院各部委', '各省、自治区人民政府；国务院各部委', [2, 2, 2]],
  // One more, one less, another, none.
  ['甲', '甲；乙', [1, 2, 1]],
  ['甲；乙', '甲', [2, 1, 1]],
  ['甲；乙；丙', '甲；丁；丙', [3, 3, 2]],
  ['甲；乙', '乙', [2, 1, 1]],
  ['甲、乙', '甲；丙', [1, 2, 0]],
  ['', '甲', [0, 1, 0]],
  ['甲', '', [1, 0, 0]],
])('%s: %s', (expected, got, [labels, read, right]) => {
  const list = (words: string): readonly string[] => words.split('；').filter((word) => word !== '');
  expect(scoreAddressees(list(expected), list(got))).toEqual({ expected: labels, got: read, right });
});
