import { expect, test } from '@jest/globals';
import { fittedWidths } from '../../src/reports/fitted-widths.js';

const LONG = '省'.repeat(40);

test.each<[string, readonly (readonly string[])[], number | null, readonly number[]]>([
  ['cells that fit: Chinese counts double, and the margin is two', [['城市', 'n'], ['东莞市', '12']], 80, [8, 4]],
  ['no terminal: no column is wider than a line of text', [['甲', '乙'], [LONG, 'x']], null, [46, 4]],
  ['a narrow terminal: the widest gives way', [['甲', '乙'], [LONG, '十二']], 40, [31, 6]],
  ['a terminal that is too narrow: no column vanishes', [['甲', '乙'], [LONG, LONG]], 12, [12, 12]],
  ['no rows', [['城市']], 80, [6]],
])('%s', (_what, rows, width, widths) => expect(fittedWidths(rows, width)).toEqual(widths)); // biome-ignore format: a table
