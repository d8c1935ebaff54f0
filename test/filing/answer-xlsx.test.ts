import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { answerXlsx } from '../../src/filing/answer-xlsx.js';
import type { AnsweredQuestion } from '../../src/filing/answered-question.js';
import type { AskBeside } from '../../src/filing/stated-completeness.js';
import { createSchema } from '../../src/graphql/create-schema.js';
import { type Cell, defineOperation } from '../../src/operations/operation.js';
import { parametersOf } from '../../src/operations/parameters-of.js';
import { variablesOf } from '../../src/operations/variables-of.js';

interface Answer {
  readonly nodes: readonly { readonly id: string; readonly cells: readonly Cell[] }[];
}

const CLAUSES = defineOperation<Answer>({
  name: 'clauses-of',
  title: { en: 'Which clauses are there?', zh: '条款：甲、乙' },
  document: `query ClausesOf($filter: ClauseFilter, $first: Int = 100, $after: String) {
  clauses(filter: $filter, first: $first, after: $after) { totalCount }
}`,
  example: {},
  table: ({ nodes }) => ({
    columns: ['措施', '件数', '条款编号'],
    rows: nodes.map(({ id, cells }) => [...cells, id]),
  }),
});
const PARAMETERS = parametersOf(createSchema(), CLAUSES);

const COMPLETENESS = {
  release: 3,
  releasedAt: '2026-11-21T08:00:00.000Z',
  documents: 2,
  issuedFrom: '2021-01-01',
  issuedUntil: '2022-11-21',
  loadedAt: '2026-11-21T08:00:00.000Z',
  clauses: 9,
  clausesWithoutUnits: 4,
  unresolved: [{ kind: 'AGENCY', count: 5 }],
  relations: [{ relation: 'lead', precision: 1, recall: 0.5, f1: 0.67, labelled: 8, documents: 1 }],
  corrected: 1,
  correctionConflicts: 0,
  isTruncated: false,
  notes: ['Nothing bears the name =丙.'],
};

const ID = 'yueban-2022-7:chp_1__measure_1';
const PAGE = { totalCount: 1, pageInfo: { hasNextPage: false, endCursor: 'abc' } };
const whole = (...cells: readonly Cell[]) => ({
  ...PAGE,
  nodes: [{ id: ID, cells }],
  completeness: COMPLETENESS,
});

describe('the table', () => {
  test('has title, what was asked and of which release, whether it is whole; header in row 4, then the rows', async () => {
    const { sheets } = await read({
      given: { policy: ['粤办〔2022〕7号'], first: '10' },
      answer: whole('甲', 3),
    });
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['条款', '说明']);
    expect(sheets[0]?.data).toEqual([
      ['条款：甲、乙', null, null],
      ['截至 2026-11-21 16:00（北京时间，第 3 版）　文件：粤办〔2022〕7号', null, null],
      ['全部 1 行均已列出。', null, null],
      ['措施', '件数', '条款编号'],
      ['甲', 3, ID],
    ]);
  });

  test('keeps the header in sight, filters, and leads from ids to what they name, as of the release', async () => {
    const { xml, links } = await read({ answer: whole('甲', 3) });
    expect(xml).toContain('ySplit="4"');
    expect(xml).toContain('<autoFilter ref="A4:C5"/>');
    expect(links).toEqual([`http://127.0.0.1:4000/clauses/${ID}?release=3`]);
  });

  test.each<[string, Cell, string | number | null]>([
    ['a formula', '=cmd|calc!A0', '=cmd|calc!A0'],
    ['a sum of a name', '@SUM(A1)', '@SUM(A1)'],
    ['control characters', '省\u0000科\u001b技\u202e厅', '省科技厅'],
    ['half a character', '省\ud83d厅', '省\ufffd厅'],
    ['what looks like a code of Excel', '_x0041_', '_x0041_'],
    ['a yes', true, 'true'],
    ['a number', -2.5, -2.5],
    ['nothing', null, null],
  ])('%s is what it says, and nothing is calculated', async (_what, cell, read_) => {
    const { sheets, xml } = await read({ answer: whole(cell, 3) });
    expect(sheets[0]?.data[4]?.[0]).toBe(read_);
    expect(xml).not.toContain('<f>');
  });
});

describe('说明', () => {
  test('says question, parameters, how to ask again of that release, and what the answer rests on', async () => {
    const { about } = await read({
      given: { policy: ["粤'办"], role: ['LEAD', 'SUPPORT'] },
      answer: whole('甲', 3),
    });
    const query = 'policy=%E7%B2%A4%27%E5%8A%9E&role=LEAD&role=SUPPORT&release=3';
    expect(about).toMatchObject({
      问题: '条款：甲、乙',
      Question: 'Which clauses are there?',
      '参数：文件（policy）': "粤'办",
      '参数：职责角色（role）': 'LEAD、SUPPORT',
      '参数：前几条（first）': '100（默认）',
      命令: "policy-graph clauses-of --policy '粤'\\''办' --role LEAD --role SUPPORT --release 3 --out clauses-of.xlsx",
      本表固定链接: `http://127.0.0.1:4000/v1/clauses-of.xlsx?${query}`,
      问题固定链接: `http://127.0.0.1:4000/v1/clauses-of?${query}`,
      截至: '2026-11-21 16:00（北京时间，第 3 版）',
      是否截断: '否：全部 1 行均已列出',
      说明: 'Nothing bears the name =丙.',
      文件数: 2,
      成文日期: '2021-01-01 至 2022-11-21',
      未写明责任单位的条款: 4,
      机构: 5,
      牵头单位: 1,
      已生效的更正: 1,
    });
  });

  test.each<[string, object, readonly string[], boolean]>([
    [
      'a page follows',
      { totalCount: 8, pageInfo: { hasNextPage: true, endCursor: 'abc' } },
      ['本表：共 8 项，本次只列出其中一页'],
      true,
    ],
    ['a limit cut it', { isTruncated: true }, ['查询达到上限，结果被截断，计数为下限'], false],
    ['a text goes on', { hasNext: true, end: 250_000 }, ['原文未完，下一部分从 start=250000 起'], false],
    [
      'a list in it goes on',
      { outline: { totalCount: 120, pageInfo: { hasNextPage: true } } },
      ['outline：共 120 项，本次只列出其中一页'],
      false,
    ],
  ])('says that %s, as does the table', async (_why, part, lines, hasNext) => {
    const { about, aboutRows, sheets } = await read({ answer: { ...whole('甲', 3), ...part } });
    expect(about.是否截断).toBe('是：本表不完整');
    expect(aboutRows.filter(([name]) => name === '未列完').map(([, line]) => line)).toEqual(lines);
    expect(sheets[0]?.data[2]?.[0]).toBe(`【不完整】本表 1 行；${lines.join('；')}。详见“说明”。`);
    expect(about.下一页).toBe(
      hasNext ? 'http://127.0.0.1:4000/v1/clauses-of.xlsx?release=3&after=abc' : undefined,
    );
    expect(about.下一页命令).toBe(
      hasNext ? 'policy-graph clauses-of --release 3 --after abc --out clauses-of.xlsx' : undefined,
    );
  });

  test('says of a later page, also of the last, that it lacks what stands before', async () => {
    const { about, sheets } = await read({ given: { after: 'abc' }, answer: whole('甲', 3) });
    expect([about.是否截断, about.未列完, about.下一页]).toEqual([
      '是：本表不完整',
      '本表从游标 abc 之后列起，前面各页不在此表',
      undefined,
    ]);
    expect(sheets[0]?.data[2]?.[0]).toMatch(/^【不完整】本表 1 行；本表从游标/);
  });

  test('has what the answer rests on also where the answer does not say it', async () => {
    const { completeness: _, ...silent } = whole('甲', 3);
    const asked: unknown[] = [];
    const { about } = await read({ given: { release: '3' }, answer: silent }, async ({ name }, given) => {
      asked.push([name, given]);
      return COMPLETENESS;
    });
    expect(asked).toEqual([['completeness', { release: 3 }]]);
    expect(about).toMatchObject({ 截至: '2026-11-21 16:00（北京时间，第 3 版）', 文件数: 2 });
  });
});

test('the same answer has the same bytes, with the time of its release', async () => {
  const answer = whole('甲', 3);
  const [first, again] = [await file({ answer }), await file({ answer })];
  expect(Buffer.compare(first, again)).toBe(0);
  expect(strFromU8(unzipSync(first)['docProps/core.xml'] ?? new Uint8Array())).toContain(
    '2026-11-21T08:00:00Z',
  );
});

test('what no spreadsheet takes is refused with a way out', async () => {
  const nodes = Array.from({ length: 100_001 }, () => ({ id: ID, cells: ['甲', 1] }));
  await expect(file({ answer: { ...whole(), nodes } })).rejects.toMatchObject({
    code: 'REPORT_TOO_LARGE',
    message: expect.stringMatching(/CSV/),
  });
});

interface Asked {
  readonly given?: Readonly<Record<string, unknown>>;
  readonly answer: unknown;
}

const nothingBeside: AskBeside = () => Promise.reject(new Error('Nothing should be asked.'));

async function file({ given = {}, answer }: Asked, ask = nothingBeside): Promise<Buffer> {
  const asked: Omit<AnsweredQuestion, 'completeness'> = {
    operation: CLAUSES,
    parameters: PARAMETERS,
    variables: variablesOf(PARAMETERS, given),
    answer,
    baseUrl: 'http://127.0.0.1:4000',
  };
  return Buffer.from(await answerXlsx(asked, ask));
}

async function read(asked: Asked, ask = nothingBeside) {
  const bytes = await file(asked, ask);
  const sheets = await readWorkbook(bytes);
  const parts = unzipSync(bytes);
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const aboutRows = sheets[1]?.data ?? [];
  return {
    sheets,
    aboutRows,
    about: Object.fromEntries(aboutRows.map(([name, value]) => [String(name), value])),
    xml: text('xl/worksheets/sheet1.xml'),
    links: [...text('xl/worksheets/_rels/sheet1.xml.rels').matchAll(/Target="(http[^"]*)"/g)].map(
      ([, to]) => to,
    ),
  };
}
