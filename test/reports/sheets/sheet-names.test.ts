import { expect, test } from '@jest/globals';
import { sheetNames } from '../../../src/reports/sheets/sheet-names.js';

test.each([
  ['a plain one', ['责任矩阵'], ['责任矩阵']],
  ['signs that Excel keeps for itself', ['[a]:b*c?d/e\\f'], ['_a__b_c_d_e_f']],
  ['control characters and halves of characters', ['台\u0000账\ud800'], ['台账\ufffd']],
  ['apostrophes at the ends', ["''台账'"], ['台账']],
  ['nothing that is left', ['', '\u0007', 'History'], ['表1', '表2', '表3']],
  ['too long', ['长'.repeat(40)], ['长'.repeat(31)]],
  ['too long, in characters of two units', ['𠮷'.repeat(20)], ['𠮷'.repeat(15)]],
  ['alike, whatever the case', ['Plan', 'plan', 'PLAN'], ['Plan', 'plan(2)', 'PLAN(3)']],
  [
    'alike where they were cut',
    ['长'.repeat(32), '长'.repeat(33)],
    ['长'.repeat(31), `${'长'.repeat(28)}(2)`],
  ],
])('%s', (_title, wanted, names) => {
  expect(sheetNames(wanted)).toEqual(names);
});
