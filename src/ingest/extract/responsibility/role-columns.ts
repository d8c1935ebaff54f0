import type { Source } from '../../../domain/span.js';
import type { TableCell, TreeNode } from '../../policy-tree.js';
import { conventionsIn } from './conventions.js';
import { passageOf } from './passage.js';
import type { ListPart } from './read-list.js';
import type { Duty } from './role-words.js';

/**
 * A table has a column for each role: 牵头单位 | 配合单位. Every row names its units there; a cell that reaches over several
 * rows counts for each of them. `above` are the cells that earlier rows of the table print, by column, and is kept up.
 */
export function partsOfRow(
  source: Source,
  row: TreeNode,
  above: Map<number, TableCell>,
): readonly ListPart[] {
  return row.cells.flatMap((own, at) => {
    const duty = dutyOfColumn(own, row.cells, at);
    if (duty === null) return [];
    const cell = isMerged(row, own, at, duty) ? (above.get(at) ?? own) : own;
    if (cell.spans.length === 0) return [];
    above.set(at, cell);
    const passage = passageOf(source, cell.spans);
    if (passage.text.length === 0 || /^[-—/\\无]+$/.test(passage.text)) return [];
    return [{ passage, start: 0, end: passage.text.length, duty, conventions: conventionsIn(passage) }];
  });
}

/** Nothing of its own but units: no number, no task. */
export function printsOnlyUnits({ cells }: TreeNode): boolean {
  const printed = cells.map(({ spans, carried }, at) => ({ at, isOwn: spans.length > 0 && !carried }));
  const own = printed.filter(({ isOwn }) => isOwn);
  return (
    own.length > 0 &&
    own.length < cells.length &&
    own.every(({ at }) => dutyOfColumn(cells[at] as TableCell, cells, at) !== null)
  );
}

/**
 * Where the number or the group of a row is merged with that of the row above, so is a blank cell under 牵头单位; a
 * blank cell under 配合单位 only says that nobody helps.
 */
function isMerged(row: TreeNode, { spans }: TableCell, at: number, duty: Duty): boolean {
  if (spans.length > 0 || duty === 'HELPS') return false;
  const others = row.cells.some(
    (cell, other) =>
      other !== at && cell.spans.length > 0 && dutyOfColumn(cell, row.cells, other) === 'LEADS',
  );
  return row.cells.slice(0, at).some(({ carried }) => carried) && !others;
}

/** What the header says of the units below it; null for every other column. */
function dutyOfColumn(cell: TableCell, cells: readonly TableCell[], at: number): Duty | null {
  const column = cell.column.replace(/\s/g, '');
  if (
    /责任人|领导|负责人|联系|电话|时限|时间|数量|个数|性质|类型|地址/.test(
      column.replace(/单位.{0,2}责任人/, ''),
    )
  )
    return null;
  const names =
    /单位|部门|处室|科室|股室|机构|主体|机关|委办局|区县|市州|州市|盟市|地市|县区|市县|镇街|乡镇|方$/.test(
      column,
    );
  const isShort = /^(?:牵头|主办|配合|协办|责任|负责|参与|(?:责任|任务|职责|工作)分工)$/.test(column);
  if (!names && !isShort) return null;
  // 「责任单位（第一个为牵头单位）」: the header states a rule, it is no column of leads.
  if (/第一|首位|排名|[*★☆△▲●]|带星/.test(column)) return 'ANSWERS';
  const leads = /牵头|主办|主责|主要责任|第一责任/.test(column);
  const helps = /配合|协办|协助|协同|参与|参加|会办/.test(column);
  if (leads && !helps)
    return /牵头.{0,2}(?:及|和|、|与|\/)|(?:及|和|、|与|\/).{0,2}牵头/.test(column) ? 'ANSWERS' : 'LEADS';
  if (helps && !leads) return /责任|负责/.test(column) ? 'ANSWERS' : 'HELPS';
  if (leads || /责任|负责|承办|落实|实施|分工|执行/.test(column)) return 'ANSWERS';
  // 「单位 | 职责」: a table of the division of labour.
  const isDivision = /^(?:成员|部门|单位|成员单位|部门单位|单位名称|部门名称)$/.test(column);
  return isDivision && cells.some((each, other) => other !== at && /职责|分工/.test(each.column))
    ? 'ANSWERS'
    : null;
}
