import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { bookHtml } from '../../../src/reports/sheets/book-html.js';
import { bookXlsx } from '../../../src/reports/sheets/book-xlsx.js';
import type { Column, Row, Sheet } from '../../../src/reports/sheets/sheet-book.js';
import { sheetCsv } from '../../../src/reports/sheets/sheet-csv.js';

const LINK = 'http://127.0.0.1:4000/clauses/a:chp_1';

describe('what a name may hold, and what a file holds of it', () => {
  test.each([
    ['a formula', '=cmd|calc!A0', '=cmd|calc!A0', "'=cmd|calc!A0"],
    ['a sum', '+1+1', '+1+1', "'+1+1"],
    ['a minus', '-2+3', '-2+3', "'-2+3"],
    ['an at sign', '@SUM(A1)', '@SUM(A1)', "'@SUM(A1)"],
    ['a formula behind a tab', '\t=1+1', ' =1+1', "'=1+1"],
    ['a formula behind a line', '\r=1+1', '\n=1+1', "'=1+1"],
    ['control characters', '省\u0000科\u0007技\u001b厅', '省科技厅', '省科技厅'],
    ['half a character', '省\ud83d厅', '省\ufffd厅', '省\ufffd厅'],
    ['marks that turn the direction', '省\u202e厅技科', '省厅技科', '省厅技科'],
    ['what looks like a code of Excel', '_x0041_', '_x0041_', '_x0041_'],
    ['signs of XML', '<a href="x">&amp;</a>', '<a href="x">&amp;</a>', '<a href="x">&amp;</a>'],
  ])('%s', async (_title, name, inXlsx, inCsv) => {
    const sheet = sheetOf([{ kind: 'CELLS', cells: [1, name] }]);
    expect((await xlsxRows(sheet)).at(-1)).toEqual([1, inXlsx.trim()]);
    expect(parse(sheetCsv(sheet), { bom: true })).toEqual([
      ['序号', '措施'],
      ['1', inCsv],
    ]);
    // Nothing is calculated, and nothing of it is markup.
    expect(await part(sheet, 'xl/worksheets/sheet1.xml')).not.toContain('<f>');
    expect(bookHtml(bookOf(sheet))).not.toContain('<a href="x">');
  });
});

describe('a spreadsheet', () => {
  test('has links up to what Excel takes, then formulas with the same words', async () => {
    const rows = (count: number): readonly Row[] =>
      Array.from({ length: count }, (_, at) => ({
        kind: 'CELLS',
        cells: [at + 1, { value: '●"', link: LINK }],
      }));
    const few = await part(sheetOf(rows(65_530)), 'xl/worksheets/sheet1.xml');
    expect([few.match(/<hyperlink /g)?.length, few.includes('<f>')]).toEqual([65_530, false]);
    const many = sheetOf(rows(65_531));
    const text = await part(many, 'xl/worksheets/sheet1.xml');
    expect([text.includes('<hyperlink '), text.match(/<f>/g)?.length]).toEqual([false, 65_531]);
    expect(/<f>.*?<\/v>/.exec(text)?.[0]).toBe(`<f>HYPERLINK("${LINK}","●""")</f><v>●"</v>`);
  }, 60_000);

  test('keeps header and first columns in sight, filters, is printed across, and leaves totals out of filters', async () => {
    const sheet = sheetOf([
      { kind: 'BAND', level: 1, text: '《方案》', link: LINK },
      { kind: 'CELLS', cells: [1, '措施'] },
      { kind: 'TOTAL', cells: [null, '合计'] },
    ]);
    const text = await part(sheet, 'xl/worksheets/sheet1.xml');
    expect(text).toContain('<pane xSplit="1" ySplit="3" topLeftCell="B4" state="frozen"');
    expect(text).toContain('<autoFilter ref="A3:B5"/>');
    expect(text).toContain('orientation="landscape"');
    expect(text).toMatch(/<hyperlink ref="A4"/);
    const workbook = await part(sheet, 'xl/workbook.xml');
    expect(workbook).toMatch(/Print_Titles[^<]*>[^<]*\$3:\$3/);
  });

  test.each([
    [
      'rows',
      sheetOf(Array.from({ length: 1_048_576 }, () => ({ kind: 'BAND', level: 1, text: '', link: null }))),
    ],
    [
      'columns',
      {
        ...sheetOf([]),
        columns: Array.from({ length: 16_385 }, (): Column => ({ header: '', kind: 'MARK' })),
      },
    ],
    ['cells', sheetOf(Array.from({ length: 150_001 }, (): Row => ({ kind: 'CELLS', cells: [1, '措施'] })))],
  ] as const)('of too many %s is refused with a way out', async (what, sheet) => {
    await expect(bookXlsx(bookOf(sheet))).rejects.toMatchObject({
      code: 'REPORT_TOO_LARGE',
      message: expect.stringMatching(new RegExp(`${what}.*CSV`)),
    });
  });

  test('says where a cell was cut', async () => {
    const rows = await xlsxRows(sheetOf([{ kind: 'CELLS', cells: [1, '长'.repeat(40_000)] }]));
    const text = String(rows.at(-1)?.[1]);
    expect(text).toHaveLength(32_767);
    expect(text.endsWith('……（超出单元格上限，余下略）')).toBe(true);
  });

  test('has the time of what is reported, so that its bytes are always the same', async () => {
    const core = await part(sheetOf([]), 'docProps/core.xml');
    expect(core.match(/2026-11-21T08:00:00Z/g)).toHaveLength(2);
    expect(core.match(/\d{4}-\d\d-\d\dT/g)).toHaveLength(2);
  });
});

test('a page has one table for so many columns as a sheet of paper holds, each with the first columns', () => {
  const marks = Array.from({ length: 90 }, (_, at): Column => ({ header: `部门${at}`, kind: 'MARK' }));
  const sheet = { ...sheetOf([]), columns: [...sheetOf([]).columns, ...marks] };
  const page = bookHtml(
    bookOf({ ...sheet, rows: [{ kind: 'CELLS', cells: [1, '措施', ...marks.map(() => '●')] }] }),
  );
  expect(page.match(/<table>/g)).toHaveLength(3);
  expect(page.match(/<td class="mark">●<\/td>/g)).toHaveLength(90);
  expect(page.match(/<td class="number">1<\/td>/g)).toHaveLength(3);
  expect(page).toContain('@page { size: A4 landscape;');
  expect(page).toContain('thead { display: table-header-group; }');
  expect(page).not.toMatch(/<script|<link|<img|src=|url\(|@import/);
});

function sheetOf(rows: readonly Row[]): Sheet {
  return {
    name: '责任矩阵',
    title: '东莞 责任矩阵',
    lines: ['图例'],
    frozenColumns: 1,
    isOneTable: true,
    columns: [
      { header: '序号', kind: 'NUMBER' },
      { header: '措施', kind: 'TEXT' },
    ],
    rows,
  };
}

function bookOf(sheet: Sheet) {
  return { title: sheet.title, at: '2026-11-21T08:00:00.000Z', sheets: [sheet] };
}

async function xlsxRows(sheet: Sheet): Promise<readonly (readonly unknown[])[]> {
  const [read] = await readWorkbook(Buffer.from(await bookXlsx(bookOf(sheet))));
  return read?.data ?? [];
}

async function part(sheet: Sheet, name: string): Promise<string> {
  return strFromU8(unzipSync(await bookXlsx(bookOf(sheet)))[name] ?? new Uint8Array());
}
