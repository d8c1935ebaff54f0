import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { tableCsv } from '../../src/filing/table-csv.js';
import type { Cell } from '../../src/operations/operation.js';

const line = (cell: Cell): string =>
  tableCsv({ columns: ['甲', '乙'], rows: [[cell, 1]] }).split('\r\n', 2)[1] ?? '';

describe('a table as CSV', () => {
  test('begins with a byte-order mark and its columns, and ends each row with CRLF', () => {
    expect(tableCsv({ columns: ['城市', '数'], rows: [['东莞', 3]] })).toBe('\uFEFF城市,数\r\n东莞,3\r\n');
    expect(tableCsv({ columns: ['城市'], rows: [] })).toBe('\uFEFF城市\r\n');
  });

  test.each<[string, Cell, string]>([
    ['nothing', null, ',1'],
    ['true', true, 'true,1'],
    ['false', false, 'false,1'],
    ['a number below nought stays a number', -5, '-5,1'],
    ['a comma', '省科技厅,省财政厅', '"省科技厅,省财政厅",1'],
    ['quotes', '所谓"智造"', '"所谓""智造""",1'],
    ['a formula', '=HYPERLINK("x")', '"\'=HYPERLINK(""x"")",1'],
    ['a formula by plus', '+1', "'+1,1"],
    ['a text that begins with minus', '-5', "'-5,1"],
    ['a formula by at', '@SUM(A1)', "'@SUM(A1),1"],
    ['a full-width formula', '＝1', "'＝1,1"],
    ['an equals sign within', 'a=b', 'a=b,1'],
  ])('%s', (_what, cell, expected) => expect(line(cell)).toBe(expected)); // biome-ignore format: a table

  test.each(['第一行\n第二行', '第一行\r第二行', '第一行\r\n第二行'])('a line break within a cell is read back: %j', (cell) => {
    const csv = tableCsv({ columns: ['甲', '乙'], rows: [[cell, 1]] });
    expect(parse(csv, { bom: true })).toEqual([['甲', '乙'], [cell, '1']]);
  }); // biome-ignore format: a table
});
