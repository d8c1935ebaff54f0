import type { LedgerRow } from '../../questions/ledger/ledger-answer.js';
import type { Measure, MeasureTarget } from '../../questions/measures/measure.js';
import { measureName } from '../../questions/measures/measure-name.js';
import { column } from '../sheets/column.js';
import type { Column, Row, Sheet } from '../sheets/sheet-book.js';
import { placeOf, quoted } from './evidence-text.js';
import type { MatrixReport } from './matrix-report.js';
import { reportLink } from './report-link.js';
import { ROLE_WORDS } from './role-words.js';
import { scopeLine } from './scope-line.js';

/** 台账: one row for each agency of each measure, without bands, so that it can be sorted and counted. */
export function ledgerSheet(report: MatrixReport): Sheet {
  return {
    name: '台账',
    title: report.title.replace(/责任矩阵$/, '责任台账'),
    lines: [
      scopeLine(report),
      '一行为一项措施的一个单位；“首列”指原文未写明牵头、该单位列在首位，并非牵头。目标只列应达到的指标，全部指标见“目标”表。',
    ],
    frozenColumns: 1,
    isOneTable: true,
    columns: COLUMNS,
    rows: report.ledger.map((row) => ledgerRow(report, row)),
  };
}

const COLUMNS: readonly Column[] = [
  column.number('序号', 6),
  column.text('文件', 18),
  column.text('文号', 12),
  column.text('章节', 14),
  column.text('措施', 44),
  column.text('单位', 14),
  column.text('角色', 8),
  column.text('牵头单位', 12),
  column.text('配合单位', 20),
  column.text('责任单位', 20),
  column.text('目标', 20),
  column.text('时限', 8),
  column.text('产业集群', 12),
  column.text('原文', 24),
  column.text('出处', 10),
  column.unprinted('链接', 40),
  column.unprinted('城市', 14),
  column.unprinted('更正', 14),
  column.unprinted('单位全称', 24),
  column.unprinted('条款编号', 30),
  column.unprinted('机构编号', 30),
];

function ledgerRow(
  report: MatrixReport,
  { no, measure, role, isFirstListed, unit, deadlines }: LedgerRow,
): Row {
  const { clause, policy, chapter, all, targets, cities, clusters } = measure;
  const link = reportLink(report, clause.id);
  const { word, tone } = ROLE_WORDS[role];
  const notes = [...(isFirstListed ? ['首列'] : []), ...(unit.edge.jointDuty ? ['按职责分工'] : [])];
  const names = (units: Measure['leads'] | Measure['supports'] | Measure['assigned']): string =>
    units.map(({ agency }) => agency.shortName).join('、');
  const { correctionId } = unit.edge;
  return {
    kind: 'CELLS',
    cells: [
      { value: no, link },
      policy.title,
      measure.documentNumber,
      measureName(chapter),
      measureName(clause),
      unit.agency.shortName,
      { value: notes.length === 0 ? word : `${word}（${notes.join('、')}）`, tone },
      names(all.leads),
      names(all.supports),
      names(all.assigned),
      printedTargets(targets),
      deadlines.join('、'),
      clusters.map(({ name }) => name).join('、'),
      quoted(unit.edge.evidence),
      placeOf(unit.edge.evidence),
      { value: link, link },
      cities.map(({ name }) => name).join('、'),
      correctionId === null ? null : { value: correctionId, tone: 'CHANGED' as const },
      unit.agency.name,
      clause.id,
      unit.agency.id,
    ].map((cell) => (cell === '' ? null : cell)),
  };
}

function printedTargets(targets: readonly MeasureTarget[]): string {
  return targets
    .filter(({ target }) => target.kind === 'TARGET')
    .map(({ target }) => target.printed)
    .join('；');
}
