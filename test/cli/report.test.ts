import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import { run } from './command-line.js';
import { createSeedStore } from './seed-store.js';

const store = createSeedStore();
const report = (...args: readonly string[]) => run(['report', 'matrix', ...args, '--store', store.file()]);

describe('report matrix', () => {
  test('explains every option, and is listed', async () => {
    const { code, out } = await run(['report', 'matrix', '--help']);
    expect(code).toBe(0);
    for (const option of [
      '--rows',
      '--columns',
      '--policy',
      '--city',
      '--cluster',
      '--agency',
      '--levels',
      '--jurisdiction',
      '--roles',
      '--release',
      '--sheet',
      '--format',
      '--out',
      '--store',
    ])
      expect(out).toContain(option);
    expect((await run(['--help'])).out).toContain('report');
  });

  test('writes a spreadsheet named after what was asked, with all its sheets', async () => {
    const folder = store.inFolder('filed');
    mkdirSync(folder);
    const former = process.cwd();
    process.chdir(folder);
    try {
      const { code, out, err } = await report('--city', '东莞');
      expect([code, out]).toEqual([0, '']);
      expect(err).toMatch(/^东莞 责任矩阵: \d+ measures, \d+ parts of agencies in 东莞-责任矩阵\.xlsx\.\n$/);
    } finally {
      process.chdir(former);
    }
    const sheets = await readWorkbook(readFileSync(path.join(folder, '东莞-责任矩阵.xlsx')));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['责任矩阵', '台账', '目标', '完整性']);
    for (const { data } of sheets) expect(data.length).toBeGreaterThan(5);
    const said = sheets.at(-1)?.data.flat().join('\n') ?? '';
    expect(said).toContain(
      'policy-graph report matrix --rows MEASURE --columns AGENCY --city 东莞 --release 1 --format xlsx',
    );
    expect(said).toContain('http://127.0.0.1:4000/v1/reports/matrix.xlsx?rows=MEASURE&columns=AGENCY&city=');
    expect(said).toMatch(/北京时间，第 1 版/);
  });

  test.each([
    ['matrix', ['序号', '措施'], '行编号'],
    ['ledger', ['序号', '文件', '文号', '章节', '措施'], '机构编号'],
    ['targets', ['序号', '文件', '文号', '措施', '牵头单位'], '指标编号'],
  ])('prints the table %s as CSV', async (sheet, first, last) => {
    const { code, out } = await report('--policy', '粤办函〔2022〕41号', '--format', 'csv', '--sheet', sheet);
    const [header = [], ...rows] = parse(out, { bom: true }) as readonly (readonly string[])[];
    expect([code, header.slice(0, first.length), header.at(-1)]).toEqual([0, first, last]);
    expect(rows.map(([no]) => no)).toEqual(rows.map((_, at) => String(at + 1)));
    expect(rows.length).toBeGreaterThan(20);
  });

  test('takes the format from the name of the file, and links from PUBLIC_URL', async () => {
    const file = store.inFolder('filed.html');
    const { code } = await run(
      ['report', 'matrix', '--city', '东莞', '--out', file, '--store', store.file()],
      {
        PUBLIC_URL: 'https://policies.example.org',
      },
    );
    const page = readFileSync(file, 'utf8');
    expect([code, page.startsWith('<!doctype html>')]).toEqual([0, true]);
    expect(page).toContain('href="https://policies.example.org/clauses/');
  });

  test('prints JSON, and is asked as of a release', async () => {
    const { code, out } = await report('--agency', '省科技厅', '--format', 'json', '--release', '1');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      title: '省科技厅 责任矩阵',
      release: { sequence: 1 },
      question: { rows: 'MEASURE', columns: 'AGENCY', scope: { agency: '省科技厅' } },
    });
  });

  test.each([
    ['an unknown city', ['--city', '无此市'], 5, /NOT_FOUND/],
    [
      'rows that are columns',
      ['--rows', 'CITY', '--columns', 'CITY'],
      2,
      /choose two different ones\. \(INVALID_ARGUMENT/,
    ],
    ['an unknown axis', ['--rows', 'RIVER'], 2, /AGENCY.*MEASURE.*INVALID_ARGUMENT/s],
    ['an unknown format', ['--format', 'docx'], 2, /csv, xlsx, json, html/],
    ['an unknown sheet', ['--format', 'csv', '--sheet', 'notes'], 2, /matrix.*ledger.*targets/s],
    ['a file without a format', ['--out', 'filed'], 2, /does not tell its format/],
    [
      'a folder that is not there',
      ['--city', '东莞', '--out', '/nowhere/at-all.xlsx'],
      2,
      /at-all\.xlsx cannot be written/,
    ],
    ['an unknown release', ['--city', '东莞', '--release', '99'], 5, /RELEASE_NOT_FOUND/],
  ])('%s is refused', async (_title, args, exit, words) => {
    const { code, out, err } = await report(...args);
    expect([code, out]).toEqual([exit, '']);
    expect(err).toMatch(words);
    expect(existsSync('filed')).toBe(false);
  });
});
