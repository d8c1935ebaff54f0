import { byCodeUnit } from '../../domain/by-code-unit.js';
import { asOfText } from '../as-of-text.js';
import { column } from '../sheets/column.js';
import { row } from '../sheets/row.js';
import type { Row, Sheet } from '../sheets/sheet-book.js';
import { trustRows } from '../trust-rows.js';
import { askedAs } from './asked-as.js';
import type { MatrixReport } from './matrix-report.js';
import { LEGEND_COUNTS } from './role-words.js';

/** 完整性: what was asked, of which state of which documents, what is open in them, and how well they are read. */
export function completenessSheet(report: MatrixReport): Sheet {
  const { completeness, matrix } = report;
  return {
    name: '完整性',
    title: report.title.replace(/责任矩阵$/, '完整性说明'),
    lines: [],
    frozenColumns: 0,
    isOneTable: false,
    columns: [
      column.text('', 44),
      column.text('', 24),
      ...[16, 16, 16, 24].map((width) => column.text('', width)),
    ],
    rows: [
      row.band('所问与版本'),
      ...askedAs(report).map(([name, value, link]) =>
        row.cells(name, link === null ? value : { value, link }),
      ),
      row.cells('截至', asOfText(report).replace(/^截至 ?/, '')),
      row.cells('图例', LEGEND_COUNTS.replace(/^图例：/, '')),
      row.band('本表是否完整'),
      row.cells('是否截断', '否：全部措施、单位均已列出'),
      ...matrix.notes.map((note) => row.cells('说明', note)),
      row.cells(
        '未写明责任单位的条款',
        completeness.clausesWithoutUnits,
        `全部条款 ${completeness.clauses} 条，不在本表之列`,
      ),
      row.band('本表所依据的文件'),
      row.head('文件', '文号', '成文日期', '本表措施数', '来源编号'),
      ...documentRows(report),
      row.band('已检索的全部来源'),
      row.head('来源文件', 'SHA-256', '字符数', '载入时间', '未解析名称', '来源编号'),
      ...sourceRows(report),
      ...trustRows(completeness),
    ],
  };
}

/** Documents of the matrix, by id. */
function documentRows({ policies, measures }: MatrixReport): readonly Row[] {
  const counts = new Map<string, number>();
  for (const { policy } of measures) counts.set(policy.id, (counts.get(policy.id) ?? 0) + 1);
  const numbers = new Map(measures.map(({ policy, documentNumber }) => [policy.id, documentNumber]));
  return [...policies.values()]
    .sort((a, b) => byCodeUnit(a.id, b.id))
    .map((policy) =>
      row.cells(
        policy.title,
        numbers.get(policy.id) ?? policy.documentNumber,
        policy.issuedOn,
        counts.get(policy.id) ?? 0,
        policy.sourceId,
      ),
    );
}

function sourceRows({ sources }: MatrixReport): readonly Row[] {
  return sources
    .filter(({ kind }) => kind === 'DOCUMENT')
    .map(({ file, sha256, characters, loadedAt, unresolved, id }) =>
      row.cells(file, sha256, characters, loadedAt, unresolved.length, id),
    );
}
