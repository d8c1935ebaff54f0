import { expect, test } from '@jest/globals';
import { lineAddress } from '../../../explorer/app/views/trust/doubts/line-address.js';

const DOCUMENTS = [
  { id: 'notice', sourceId: 'file', startLine: 1, endLine: 20 },
  { id: 'notice-annex-1', sourceId: 'file', startLine: 21, endLine: 90 },
  { id: 'other', sourceId: 'other', startLine: 1, endLine: 50 },
];

test.each([
  [
    'in a clause',
    'file',
    30,
    'notice-annex-1:chp_1',
    812,
    '/explore/policy/notice-annex-1?clause=notice-annex-1:chp_1&at=812',
  ],
  ['outside any clause', 'file', 30, null, 812, '/explore/policy/notice-annex-1?at=812'],
  ['of which only the line is known', 'file', 30, null, null, '/explore/policy/notice-annex-1?line=30'],
  ['on a line of no document', 'file', 95, null, null, '/explore/policy/notice?line=95'],
  ['of a file that is not known', 'gone', 3, null, 40, null],
] as const)('a doubt %s leads into the text', (_, sourceId, line, clauseId, start, address) => {
  expect(lineAddress({ sourceId, line, clauseId, start }, DOCUMENTS)).toBe(address);
});
