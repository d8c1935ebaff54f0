import type { TargetNode } from '../../../domain/graph-model.js';
import type { Source, Span } from '../../../domain/span.js';
import type { TableCell, TreeNode } from '../../policy-tree.js';
import { quantitiesIn } from './quantities.js';
import { normalUnit } from './units.js';

export interface IndicatorTarget {
  readonly row: TreeNode;
  readonly target: Omit<TargetNode, 'id'>;
  readonly at: Span;
  readonly surface: string;
}

const METRIC_COLUMN = /^(?:主要|具体|核心|发展|评价|考核)*(?:指标|指标名称|目标指标|指标内容|名称)$/;
const UNIT_COLUMN = /^(?:计量)?单位$/;
const AIM_COLUMN =
  /^(?:到)?(20\d{2})年?(?:底|末)?(?:（?(?:目标|目标值|规划|规划值|预期|预期值)）?)?$|^(?:目标|目标值|规划目标)$/;
const BASE_COLUMN = /现状|基期|基数|实际|完成|基准/;

/**
 * 主要指标表: rows of indicators with a column for each year that is aimed at (指标 | 单位 | 2020年 | 2025年). A
 * year before the document's is what was; where that is not known, the first of several, as such tables are made.
 */
export function indicatorTargets(
  table: TreeNode,
  source: Source,
  issued: number,
): readonly IndicatorTarget[] {
  const found: IndicatorTarget[] = [];
  for (const row of table.children) {
    if (row.kind !== 'TABLE_ROW') continue;
    const metric = row.cells.find(({ column, text }) => METRIC_COLUMN.test(column) && text !== '');
    if (metric === undefined) continue;
    const unit = row.cells.find(({ column }) => UNIT_COLUMN.test(column))?.text ?? bracketedUnit(metric.text);
    for (const cell of aimsOf(row.cells, issued)) {
      const target = targetOf(metric, cell, unit);
      const [at] = cell.spans;
      if (target !== null && at !== undefined) {
        found.push({ row, target, at, surface: source.text.slice(at.start, at.end) });
      }
    }
  }
  return found;
}

function aimsOf(cells: readonly TableCell[], issued: number): readonly TableCell[] {
  const dated = cells.filter(({ column }) => AIM_COLUMN.test(column) && !BASE_COLUMN.test(column));
  const yearOf = ({ column }: TableCell): number => Number(/20\d{2}/.exec(column)?.[0] ?? Number.NaN);
  const years = dated.filter((cell) => Number.isFinite(yearOf(cell)));
  const isBase = (cell: TableCell): boolean =>
    !/目标|规划|预期/.test(cell.column) &&
    (Number.isNaN(issued) ? years.length > 1 && cell === years[0] : yearOf(cell) < issued);
  return dated.filter((cell) => !isBase(cell));
}

function targetOf(metric: TableCell, cell: TableCell, unit: string | null): Omit<TargetNode, 'id'> | null {
  const number = /\d[\d,]{0,15}(?:\.\d{1,6})?/.exec(cell.text);
  if (number === null || cell.text.length > LONGEST_CELL) return null;
  const [own] = quantitiesIn(unit === null || unitPrinted(cell.text) ? cell.text : `${number[0]}${unit}`);
  const printedUnit = own?.unitPrinted ?? unit ?? '';
  const year = /20\d{2}/.exec(cell.column)?.[0];
  return {
    kind: 'TARGET',
    metric: metric.text.replace(/（[^（）]{1,12}）$/, ''),
    comparator: COMPARATOR.exec(cell.text)?.[0] ?? '',
    value: own?.value ?? Number(number[0].replaceAll(',', '')),
    valueTo: own?.valueTo ?? null,
    unit: own?.unit ?? normalUnit(printedUnit),
    unitPrinted: printedUnit,
    printed: cell.text,
    year: year === undefined ? null : Number(year),
    dueOn: null,
    scope: null,
  };
}

const unitPrinted = (cell: string): boolean => quantitiesIn(cell).length > 0;
const LONGEST_CELL = 24;
const COMPARATOR = /[≥≤＞＜><]|以上|以下|左右|以内|超过?|达到|不低于|不高于/;

/** 全社会研发投入强度（％）, 床位总量（万张）, 覆盖率（县级，％） */
function bracketedUnit(metric: string): string | null {
  const words = /（(?:[^（）]{1,12}[，、])?([^（），、]{1,8})）$/.exec(metric)?.[1];
  if (words === undefined) return null;
  return quantitiesIn(`1${words}`)[0]?.unitPrinted === words ? words : null;
}
