import type { ClauseNode } from '../../domain/graph-model.js';
import type { Axis, MatrixRow } from '../../questions/matrix/matrix-answer.js';
import { measureName } from '../../questions/measures/measure-name.js';
import { column } from '../sheets/column.js';
import type { Column, Row, Sheet } from '../sheets/sheet-book.js';
import { cellOf, countedText } from './matrix-cell.js';
import type { MatrixReport } from './matrix-report.js';
import { reportLink } from './report-link.js';
import { LEGEND, LEGEND_COUNTS } from './role-words.js';
import { scopeLine } from './scope-line.js';

export const AXIS_WORDS: { readonly [A in Axis]: string } = {
  AGENCY: '单位',
  MEASURE: '措施',
  CHAPTER: '章节',
  POLICY: '文件',
  CLUSTER: '产业集群',
  CITY: '城市',
};

const CLAUSE_AXES: readonly Axis[] = ['MEASURE', 'CHAPTER'];

/** 责任矩阵: a row for each of what rows stand for, under bands of document and chapter where these are clauses. */
export function matrixSheet(report: MatrixReport): Sheet {
  const { rowAxis, columnAxis, columns, rows, counts } = report.matrix;
  const hasClauses = CLAUSE_AXES.includes(rowAxis);
  const holdsOne = rowAxis === 'MEASURE' || columnAxis === 'MEASURE';
  const places = hasClauses ? placesOf(report) : new Map<string, Place>();
  const behind: readonly Column[] = [
    ...(rowAxis === 'MEASURE' ? [column.unprinted('章节', BEHIND_WIDTH)] : []),
    ...(hasClauses ? [column.unprinted('文件', BEHIND_WIDTH)] : []),
    column.unprinted('行编号', BEHIND_WIDTH),
  ];
  return {
    name: '责任矩阵',
    title: report.title,
    lines: [scopeLine(report), holdsOne ? LEGEND : LEGEND_COUNTS],
    frozenColumns: 2,
    isOneTable: true,
    columns: [
      column.number('序号', 6),
      column.text(AXIS_WORDS[rowAxis], 40),
      ...columns.map(({ label }): Column => ({ header: label, kind: 'MARK' })),
      ...behind,
    ],
    rows: [
      ...rows.flatMap((row, at): readonly Row[] => [
        ...bandsBefore(report, places, rows[at - 1], row),
        bodyRow(report, row, at + 1, holdsOne, behindOf(row.header.id, places, behind)),
      ]),
      {
        kind: 'TOTAL',
        cells: [
          null,
          `合计（${counts.measures} 项措施）`,
          ...columns.map((column) => countedText(column.counts)),
          ...behind.map(() => null),
        ],
      },
    ],
  };
}

const BEHIND_WIDTH = 24;

/** Where a row that is a clause stands. */
interface Place {
  readonly policy: { readonly id: string; readonly name: string };
  /** Null where the row is a chapter itself. */
  readonly chapter: { readonly id: string; readonly name: string } | null;
}

function placesOf({ matrix, measures, policies }: MatrixReport): ReadonlyMap<string, Place> {
  const numbers = new Map(measures.map(({ policy, documentNumber }) => [policy.id, documentNumber]));
  const chapters = new Map(measures.map(({ clause, chapter }) => [clause.id, chapter]));
  return new Map(
    matrix.rows.flatMap(({ header }) => {
      if (header.node.label !== 'Clause') return [];
      const clause = header.node.node;
      const policy = policies.get(clause.policyId);
      const number = numbers.get(clause.policyId) ?? policy?.documentNumber ?? null;
      const chapter = chapters.get(clause.id);
      const place: Place = {
        policy: {
          id: clause.policyId,
          name: `《${policy?.title ?? clause.policyId}》${number === null ? '' : `（${number}）`}`,
        },
        chapter: chapter === undefined || chapter.id === clause.id ? null : named(chapter),
      };
      return [[clause.id, place] as const];
    }),
  );
}

function named(clause: ClauseNode): { readonly id: string; readonly name: string } {
  return { id: clause.id, name: measureName(clause) };
}

/** A band where another document begins, and where another chapter does. */
function bandsBefore(
  report: MatrixReport,
  places: ReadonlyMap<string, Place>,
  former: MatrixRow | undefined,
  row: MatrixRow,
): readonly Row[] {
  const here = places.get(row.header.id);
  if (here === undefined) return [];
  const before = former === undefined ? undefined : places.get(former.header.id);
  const band = (level: 1 | 2, { id, name }: Place['policy']): Row => ({
    kind: 'BAND',
    level,
    text: name,
    link: reportLink(report, id),
  });
  const isOther = before?.policy.id !== here.policy.id;
  const isOtherChapter = isOther || before?.chapter?.id !== here.chapter?.id;
  return [
    ...(isOther ? [band(1, here.policy)] : []),
    ...(report.matrix.rowAxis === 'MEASURE' && here.chapter !== null && isOtherChapter
      ? [band(2, here.chapter)]
      : []),
  ];
}

function bodyRow(
  report: MatrixReport,
  row: MatrixRow,
  no: number,
  holdsOne: boolean,
  behind: readonly (string | null)[],
): Row {
  const cells = new Map(row.cells.map((cell) => [cell.column.id, cell]));
  return {
    kind: 'CELLS',
    cells: [
      { value: no, link: reportLink(report, row.header.id) },
      row.header.label,
      ...report.matrix.columns.map(({ id }) => {
        const cell = cells.get(id);
        return cell === undefined ? null : cellOf(report, row, cell, holdsOne);
      }),
      ...behind,
    ],
  };
}

function behindOf(
  id: string,
  places: ReadonlyMap<string, Place>,
  behind: readonly Column[],
): readonly (string | null)[] {
  const place = places.get(id);
  const values: Readonly<Record<string, string | null>> = {
    章节: place?.chapter?.name ?? null,
    文件: place?.policy.name ?? null,
    行编号: id,
  };
  return behind.map(({ header }) => values[header] ?? null);
}
