import type { TargetNode } from '../../domain/graph-model.js';
import type { Measure, MeasureTarget } from '../../questions/measures/measure.js';
import { measureName } from '../../questions/measures/measure-name.js';
import { column } from '../sheets/column.js';
import type { Column, Row, Sheet, Tone } from '../sheets/sheet-book.js';
import { placeOf, quoted } from './evidence-text.js';
import type { MatrixReport } from './matrix-report.js';
import { reportLink } from './report-link.js';
import { scopeLine } from './scope-line.js';

const KINDS: { readonly [K in TargetNode['kind']]: { readonly word: string; readonly tone?: Tone } } = {
  TARGET: { word: '目标', tone: 'ADDED' },
  THRESHOLD: { word: '门槛' },
  INCENTIVE: { word: '奖补标准' },
  PARAMETER: { word: '参数' },
};

/** 目标: every figure that a measure of the report sets, itself or in a part of it without units of its own. */
export function targetSheet(report: MatrixReport): Sheet {
  const set = report.measures.flatMap((measure) => measure.targets.map((target) => ({ measure, ...target })));
  return {
    name: '目标',
    title: report.title.replace(/责任矩阵$/, '目标指标'),
    lines: [
      scopeLine(report),
      '列出上述措施及其下级条款写明的全部数值；“类型”区分应达到的目标与门槛、奖补标准、参数。',
    ],
    frozenColumns: 1,
    isOneTable: true,
    columns: COLUMNS,
    rows: set.map((one, at) => targetRow(report, one, at + 1)),
  };
}

const COLUMNS: readonly Column[] = [
  column.number('序号', 6),
  column.text('文件', 18),
  column.text('文号', 12),
  column.text('措施', 44),
  column.text('牵头单位', 14),
  column.text('类型', 10),
  column.text('指标', 22),
  column.text('比较', 10),
  column.number('数值', 12),
  column.number('数值上限', 10),
  column.text('单位', 8),
  column.number('年份', 7),
  column.text('时限', 12),
  column.text('范围', 12),
  column.text('原文', 30),
  column.text('出处', 10),
  column.unprinted('链接', 40),
  column.unprinted('指标编号', 40),
];

function targetRow(
  report: MatrixReport,
  { measure, target, edge }: MeasureTarget & { readonly measure: Measure },
  no: number,
): Row {
  const { policy, clause, all } = measure;
  const link = reportLink(report, target.id);
  const { word, tone } = KINDS[target.kind];
  return {
    kind: 'CELLS',
    cells: [
      { value: no, link },
      policy.title,
      measure.documentNumber,
      measureName(clause),
      all.leads.map(({ agency }) => agency.shortName).join('、'),
      tone === undefined ? word : { value: word, tone },
      target.metric,
      target.comparator,
      target.value,
      target.valueTo,
      target.unit,
      target.year,
      target.dueOn,
      target.scope,
      quoted(edge.evidence),
      placeOf(edge.evidence),
      { value: link, link },
      target.id,
    ].map((cell) => (cell === '' ? null : cell)),
  };
}
