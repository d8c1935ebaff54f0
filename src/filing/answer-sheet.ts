import { permalinkOf } from '../domain/permalink-of.js';
import type { Cell as TableCell } from '../operations/operation.js';
import type { Cell, Column, Sheet } from '../reports/sheets/sheet-book.js';
import type { AnsweredQuestion } from './answered-question.js';
import { asOf } from './as-of.js';
import { pinnedRelease } from './asked-again.js';
import { givenValues } from './given-values.js';
import { idsIn } from './ids-in.js';
import { parameterWord } from './parameter-word.js';
import { unlistedOf } from './unlisted-of.js';

/** From how many columns on the first stays in sight. */
const WIDE_COLUMNS = 13;
/** Of a page, which names nothing. */
const UNTELLING: ReadonlySet<string> = new Set(['first', 'after', 'release']);

/** The rows and columns of the CSV; a cell that is the id of something leads there. The header is always the fourth row. */
export function answerSheet(asked: AnsweredQuestion): Sheet {
  const { operation, answer, completeness } = asked;
  const { columns, rows } = operation.table(answer);
  const ids = idsIn(answer);
  const isId = (value: TableCell | undefined): value is string => typeof value === 'string' && ids.has(value);
  const release = pinnedRelease(asked);
  const cellOf = (value: TableCell): Cell => {
    if (isId(value) && release !== null) return { value, link: linkOf(asked, value, release) };
    return typeof value === 'boolean' ? String(value) : value;
  };
  const given = givenValues(asked)
    .filter(({ parameter }) => !UNTELLING.has(parameter.name))
    .map(({ parameter, values }) => `${parameterWord(parameter)}：${values.join('、')}`);
  const unlisted = unlistedOf(asked);
  return {
    name: operation.title.zh.replace(/：.*$/, ''),
    title: operation.title.zh,
    lines: [
      [asOf(completeness), ...given].join('　'),
      unlisted.length === 0
        ? `全部 ${rows.length} 行均已列出。`
        : `【不完整】本表 ${rows.length} 行；${unlisted.join('；')}。详见“说明”。`,
    ],
    columns: columns.map((header, at): Column => {
      const cells = rows.map((row) => row[at] ?? null).filter((cell) => cell !== null);
      if (cells.length > 0 && cells.every(isId)) return { header, kind: 'TEXT', isUnprinted: true };
      const isNumber = cells.length > 0 && cells.every((cell) => typeof cell === 'number');
      return { header, kind: isNumber ? 'NUMBER' : 'TEXT' };
    }),
    rows: rows.map((row) => ({ kind: 'CELLS', cells: row.map(cellOf) })),
    frozenColumns: columns.length >= WIDE_COLUMNS ? 1 : 0,
    isOneTable: true,
  };
}

/** As of the release that was asked, as what a later load takes away is still what was filed. */
function linkOf({ baseUrl }: AnsweredQuestion, id: string, release: number): string {
  return `${baseUrl}${permalinkOf(id)}?release=${release}`;
}
