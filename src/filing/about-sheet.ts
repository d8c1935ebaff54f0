import { nextPartOf } from '../operations/next-part-of.js';
import { notesOf } from '../operations/notes-of.js';
import { column } from '../reports/sheets/column.js';
import { row } from '../reports/sheets/row.js';
import type { Row, Sheet } from '../reports/sheets/sheet-book.js';
import { trustRows } from '../reports/trust-rows.js';
import type { AnsweredQuestion } from './answered-question.js';
import { asOf } from './as-of.js';
import { askedAgain } from './asked-again.js';
import { givenValues } from './given-values.js';
import { parameterWord } from './parameter-word.js';
import { unlistedOf } from './unlisted-of.js';

/** 说明: what was asked, of which release, whether the table of so many rows is whole, and what it rests on. */
export function aboutSheet(asked: AnsweredQuestion, count: number): Sheet {
  const { operation, completeness } = asked;
  return {
    name: '说明',
    title: `${operation.title.zh}　说明`,
    lines: [],
    frozenColumns: 0,
    isOneTable: false,
    columns: [
      column.text('', 30),
      column.text('', 48),
      ...[16, 12, 12, 12].map((width) => column.text('', width)),
    ],
    rows: [
      row.band('所问与版本'),
      ...questionRows(asked),
      row.cells('截至', asOf(completeness).replace(/^截至 ?/, '')),
      row.band('本表是否完整'),
      ...wholenessRows(asked, count),
      row.band('所依据的全部文件'),
      row.cells('文件数', completeness.documents),
      row.cells('成文日期', issued(asked)),
      row.cells('最近载入', completeness.loadedAt),
      row.cells('条款', completeness.clauses),
      row.cells('未写明责任单位的条款', completeness.clausesWithoutUnits),
      ...trustRows(completeness),
    ],
  };
}

function questionRows(asked: AnsweredQuestion): readonly Row[] {
  const { operation, parameters } = asked;
  const given = givenValues(asked);
  const names = new Set(given.map(({ parameter }) => parameter.name));
  const standards = parameters.filter(
    ({ name, default: standard }) => !names.has(name) && standard !== undefined && standard !== null,
  );
  const again = askedAgain(asked, null);
  return [
    row.cells('问题', operation.title.zh),
    row.cells('Question', operation.title.en),
    ...given.map(({ parameter, values }) => row.cells(labelOf(parameter), values.join('、'))),
    ...standards.map((one) => row.cells(labelOf(one), `${[one.default].flat().join('、')}（默认）`)),
    row.cells('命令', again.command),
    row.cells('本表固定链接', { value: again.xlsx, link: again.xlsx }),
    row.cells('问题固定链接', { value: again.link, link: again.link }),
  ];
}

function labelOf(parameter: Parameters<typeof parameterWord>[0]): string {
  return `参数：${parameterWord(parameter)}（${parameter.name}）`;
}

function wholenessRows(asked: AnsweredQuestion, count: number): readonly Row[] {
  const { operation, parameters, answer } = asked;
  const unlisted = unlistedOf(asked);
  const part = nextPartOf(answer, parameters);
  const next = part === null ? null : askedAgain(asked, part);
  return [
    row.cells('行数', count),
    row.cells('是否截断', unlisted.length === 0 ? `否：全部 ${count} 行均已列出` : '是：本表不完整'),
    ...unlisted.map((line) => row.cells('未列完', line)),
    ...(next === null
      ? []
      : [row.cells('下一页', { value: next.xlsx, link: next.xlsx }), row.cells('下一页命令', next.command)]),
    ...notesOf(answer, operation).map((note) => row.cells('说明', note)),
  ];
}

function issued({ completeness: { issuedFrom, issuedUntil } }: AnsweredQuestion): string | null {
  return issuedFrom === null ? null : `${issuedFrom} 至 ${issuedUntil ?? ''}`;
}
