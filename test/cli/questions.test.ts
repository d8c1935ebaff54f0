import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import { answerFormat } from '../../src/cli/answer-format.js';
import { tableCsv } from '../../src/filing/table-csv.js';
import { createSchema } from '../../src/graphql/create-schema.js';
import { OPERATIONS } from '../../src/operations/operations.js';
import { parametersOf } from '../../src/operations/parameters-of.js';
import { rowsOfSeeds } from '../support/rows-of-seeds.js';
import { collect } from './collect.js';
import { run } from './command-line.js';
import { exampleLine } from './example-line.js';
import { createSeedStore } from './seed-store.js';

const store = createSeedStore();
const schema = createSchema();
const ask = (...args: readonly string[]) => run([...args, '--store', store.file()]);

describe.each(OPERATIONS.map((operation) => [operation.name, operation] as const))(
  '%s',
  (name, operation) => {
    const line = exampleLine(operation);

    test('explains itself and everything that can be given', async () => {
      const { code, out } = await run([name, '--help']);
      expect(code).toBe(0);
      const words = out.replace(/\s+/g, '');
      expect(words).toContain(operation.title.zh.replace(/\s+/g, ''));
      for (const { description } of parametersOf(schema, operation))
        expect(words).toContain(description.replace(/\s+/g, ''));
    });

    test('answers its example for spreadsheets and for the eye, with the same columns', async () => {
      const csv = await ask(...line, '--format', 'csv');
      const [columns = [], ...rows] = parse(csv.out, { bom: true }) as readonly (readonly string[])[];
      expect([csv.code, rows.length >= rowsOfSeeds(name)]).toEqual([0, true]);
      const table = await ask(...line);
      // What the eye's table shortens is said besides; so is that it is a page, where a file is whole.
      const said = table.err
        .replace(/^Long cells end in .*\n/m, '')
        .replace(/^This is one page of .*\n/m, '');
      expect([table.code, said]).toEqual([0, csv.err]);
      expect(/Long cells/.test(table.err)).toBe(rows.flat().some((cell) => [...cell].length > 120));
      for (const column of columns)
        expect(table.out.replace(/[│\s]/g, '')).toContain(column.replace(/\s/g, ''));
    });
  },
);

test('JSON is the whole answer, of which the rows are made', async () => {
  const { code, out } = await ask('city-leads', '东莞', '--format', 'json');
  const answer = JSON.parse(out) as object;
  expect([code, Object.keys(answer)]).toEqual([
    0,
    expect.arrayContaining(['city', 'measures', 'completeness']),
  ]);
  const csv = await ask('city-leads', '东莞', '--format', 'csv');
  const operation = OPERATIONS.find(({ name }) => name === 'city-leads');
  expect(csv.out).toBe(tableCsv(operation?.table(answer) ?? { columns: [], rows: [] }));
});

test('`help` explains a question, too', async () => {
  expect(await run(['help', 'city-leads'])).toEqual(await run(['city-leads', '--help']));
});

const streamsOf = (columns: number | null) => ({
  out: Object.assign(collect(), columns === null ? {} : { columns }),
  err: collect(),
});

describe('where the answer goes', () => {
  test('--out writes the format of its ending, and says how much is there', async () => {
    const file = store.inFolder('leads.csv');
    const { code, out, err } = await ask('city-leads', '东莞', '--first', '2', '--out', file);
    expect([code, out]).toEqual([0, '']);
    expect(err).toMatch(/^2 rows of 「某市产业集群的措施由哪些部门牵头」 are in .*leads\.csv\.\n/);
    expect(readFileSync(file, 'utf8')).toMatch(/^\uFEFF城市,.*\r\n东莞,/);
  });

  test('--out of a file of Excel writes the same table, the same bytes each time, and says what was asked', async () => {
    const [file, again] = [store.inFolder('leads.xlsx'), store.inFolder('again.xlsx')];
    const { code, out, err } = await ask('city-leads', '东莞', '--first', '2', '--out', file);
    expect([code, out]).toEqual([0, '']);
    expect(err).toMatch(/^2 rows of 「.*」 are in .*leads\.xlsx\.\nThis is one page of/);
    await ask('city-leads', '东莞', '--first', '2', '--format', 'xlsx', '--out', again);
    expect(Buffer.compare(readFileSync(file), readFileSync(again))).toBe(0);
    const [table, about] = await readWorkbook(readFileSync(file));
    const csv = await ask('city-leads', '东莞', '--first', '2', '--format', 'csv');
    expect(table?.data.slice(3).map((row) => row.map((cell) => String(cell ?? '')))).toEqual(
      parse(csv.out, { bom: true }),
    );
    const command = about?.data.find(([name]) => name === '命令')?.[1];
    expect(command).toBe('policy-graph city-leads 东莞 --first 2 --release 1 --out city-leads.xlsx');
  });

  test.each([
    ['xlsx', { format: 'xlsx' }, null],
    ['xlsx', { format: 'xlsx', out: 'a.csv' }, 80],
    ['xlsx', { out: 'a.XLSX' }, 80],
    ['table', {}, 80],
  ] as const)('is %s for %j, to a terminal of %s columns', (format, settings, columns) => {
    expect(answerFormat(settings, streamsOf(columns))).toBe(format);
  });

  test('a file of Excel is not for a terminal', () => {
    expect(() => answerFormat({ format: 'xlsx' }, streamsOf(80))).toThrow(/add --out answer\.xlsx/);
  });

  test('a page that is not the last says so, and how to go on', async () => {
    const { err } = await ask('city-leads', '东莞', '--first', '2');
    const [, cursor = ''] =
      /^This is one page of \d+ rows; the next page begins after (\S+)\.\n$/.exec(err) ?? [];
    const next = await ask('city-leads', '东莞', '--first', '2', '--after', cursor);
    expect([next.code, next.out === (await ask('city-leads', '东莞', '--first', '2')).out]).toEqual([
      0,
      false,
    ]);
  });

  test('a place that cannot be written is named', async () => {
    const file = store.inFolder('nowhere/leads.csv');
    const { code, err } = await ask('city-leads', '东莞', '--out', file);
    expect([code, existsSync(file)]).toEqual([2, false]);
    expect(err).toMatch(/^policy-graph: leads\.csv cannot be written .*\(FILE_UNWRITABLE\)\n$/);
  });
});

test('what cannot be used is said before a store is looked for', async () => {
  const { code, err } = await run([
    'city-leads',
    '东莞',
    '--first',
    'ten',
    '--store',
    store.inFolder('none.db'),
  ]);
  expect([code, err]).toEqual([2, expect.stringContaining('first must be a whole number')]);
});

describe('what cannot be answered', () => {
  test.each<[string, readonly string[], number, RegExp]>([
    ['an unknown city', ['city-leads', '东菀'], 5, /^policy-graph: There is no city 「东菀」\. Near names: .*\(NOT_FOUND\)\n$/],
    ['a city of a common name', ['city-leads', '朝阳'], 5, /\(AMBIGUOUS_NAME\)\n$/],
    ['no city', ['city-leads'], 2, /missing required argument 'city'/],
    ['an unknown option', ['city-leads', '东莞', '--clusters', '汽车'], 2, /unknown option '--clusters'[\s\S]*--cluster/],
    ['a word for a number', ['city-leads', '东莞', '--first', 'ten'], 2, /^policy-graph: first must be a whole number from 1, not "ten"\. \(INVALID_ARGUMENT\)\n$/],
    ['a page that is too large', ['city-leads', '东莞', '--first', '1000'], 2, /\(INVALID_PAGE\)\n$/],
    ['a cursor that we did not make', ['city-leads', '东莞', '--after', 'x'], 2, /\(INVALID_CURSOR\)\n$/],
    ['an ending that tells no format', ['city-leads', '东莞', '--out', 'leads.docx'], 2, /^policy-graph: "leads\.docx" does not tell its format: .*\(INVALID_ARGUMENT\)\n$/],
    ['a format that we do not print', ['city-leads', '东莞', '--format', 'xml'], 2, /'xml' is invalid.*table, json, csv, xlsx/],
  ])('%s', async (_what, args, exit, sentence) => {
    const { code, out, err } = await ask(...args);
    expect([code, out]).toEqual([exit, '']);
    expect(err).toMatch(sentence);
  }); // biome-ignore format: a table
});
