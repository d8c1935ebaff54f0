import { byCodeUnit } from '../../domain/by-code-unit.js';
import type { UnresolvedMention } from '../../domain/diagnostic.js';
import type { Cell, Row, Sheet } from '../sheets/sheet-book.js';
import { asOfText } from './as-of-text.js';
import { askedAs } from './asked-as.js';
import type { MatrixReport } from './matrix-report.js';
import { RELATION_WORDS } from './relation-words.js';
import { LEGEND_COUNTS } from './role-words.js';

const UNRESOLVED: { readonly [K in UnresolvedMention['kind']]: string } = {
  AGENCY: '机构',
  PLACE: '地名',
  CLUSTER: '产业集群',
  POLICY: '文件',
};

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
      { header: '', kind: 'TEXT', width: 44 },
      { header: '', kind: 'TEXT', width: 24 },
      ...[16, 16, 16, 24].map((width) => ({ header: '', kind: 'TEXT' as const, width })),
    ],
    rows: [
      band('所问与版本'),
      ...askedAs(report).map(([name, value, link]) => cells(name, link === null ? value : { value, link })),
      cells('截至', asOfText(report).replace(/^截至 ?/, '')),
      cells('图例', LEGEND_COUNTS.replace(/^图例：/, '')),
      band('本表是否完整'),
      cells('是否截断', '否：全部措施、单位均已列出'),
      ...matrix.notes.map((note) => cells('说明', note)),
      cells(
        '未写明责任单位的条款',
        completeness.clausesWithoutUnits,
        `全部条款 ${completeness.clauses} 条，不在本表之列`,
      ),
      band('本表所依据的文件'),
      head('文件', '文号', '成文日期', '本表措施数', '来源编号'),
      ...documentRows(report),
      band('已检索的全部来源'),
      head('来源文件', 'SHA-256', '字符数', '载入时间', '未解析名称', '来源编号'),
      ...sourceRows(report),
      band('未能确定的名称（全部文件）'),
      ...completeness.unresolved.map(({ kind, count }) => cells(UNRESOLVED[kind], count)),
      band('识读准确度（以人工标注文件衡量）'),
      head('关系', '精确率', '召回率', 'F1', '标注数', '标注文件数'),
      ...(completeness.relations.length === 0 ? [cells('没有记录')] : []),
      ...completeness.relations.map((one) =>
        cells(
          RELATION_WORDS[one.relation] ?? one.relation,
          one.precision,
          one.recall,
          one.f1,
          one.labelled,
          one.documents,
        ),
      ),
      band('人工更正'),
      cells('已生效的更正', completeness.corrected),
      cells('与现有识读不符、待核的更正', completeness.correctionConflicts),
    ],
  };
}

const band = (text: string): Row => ({ kind: 'BAND', level: 2, text, link: null });
const head = (...names: readonly string[]): Row => ({ kind: 'HEAD', cells: names });
const cells = (...values: readonly Cell[]): Row => ({ kind: 'CELLS', cells: values });

/** Documents of the matrix, by id. */
function documentRows({ policies, measures }: MatrixReport): readonly Row[] {
  const counts = new Map<string, number>();
  for (const { policy } of measures) counts.set(policy.id, (counts.get(policy.id) ?? 0) + 1);
  const numbers = new Map(measures.map(({ policy, documentNumber }) => [policy.id, documentNumber]));
  return [...policies.values()]
    .sort((a, b) => byCodeUnit(a.id, b.id))
    .map((policy) =>
      cells(
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
      cells(file, sha256, characters, loadedAt, unresolved.length, id),
    );
}
