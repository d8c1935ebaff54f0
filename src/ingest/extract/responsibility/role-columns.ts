import type { Source } from '../../../domain/span.js';
import type { TableCell, TreeNode } from '../../policy-tree.js';
import { dutyOfColumn } from './column-duty.js';
import { conventionsIn } from './conventions.js';
import { markedUnits } from './mark-columns.js';
import { passageOf } from './passage.js';
import type { ListPart } from './read-list.js';
import type { Duty } from './role-words.js';

/**
 * A table has a column for each role: 牵头单位 | 配合单位. Every row names its units there; a cell that reaches over several
 * rows counts for each of them. Or it has a column for each unit, and signs. `above` are the cells that earlier rows of
 * the table print, by column, and is kept up.
 */
export function partsOfRow(
  source: Source,
  table: TreeNode | null,
  row: TreeNode,
  above: Map<number, TableCell>,
): readonly ListPart[] {
  if (isGroup(row)) {
    above.clear();
    return [];
  }
  const parts = row.cells.flatMap((own, at) => {
    const duty = dutyOfColumn(own, row.cells, at);
    if (duty === null) return [];
    const cell = isMerged(row, own, at, duty) ? cellAbove(above, own, at) : own;
    if (cell.spans.length === 0) return [];
    above.set(at, cell);
    const passage = passageOf(source, cell.spans);
    if (passage.text.length === 0 || /^[-—–/\\无]+$/.test(passage.text)) return [];
    return [{ passage, start: 0, end: passage.text.length, duty, conventions: conventionsIn(passage) }];
  });
  return table === null ? parts : [...parts, ...markedUnits(source, table, row)];
}

/** 一、强化调度 over all columns: no cell is merged across it. */
function isGroup({ cells }: TreeNode): boolean {
  return cells.length > 2 && cells.filter(({ spans }) => spans.length > 0).length === 1;
}

function cellAbove(above: ReadonlyMap<number, TableCell>, own: TableCell, at: number): TableCell {
  const cell = above.get(at);
  return cell !== undefined && cell.column === own.column ? cell : own;
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

/** 合计, 小计: a row of sums has no unit. */
const SUMS = /^(?:合计|总计|小计|共计|总数)$/;

/**
 * A task has somebody who does it: a blank cell under 牵头单位 or 责任单位 is merged with the cell above, unless another
 * column of the row names who leads or answers. A blank cell under 配合单位 only says that nobody helps.
 */
function isMerged(row: TreeNode, { spans }: TableCell, at: number, duty: Duty): boolean {
  if (spans.length > 0 || duty === 'HELPS') return false;
  if (row.cells.some(({ text }) => SUMS.test(text))) return false;
  const others = row.cells.map((cell, other) =>
    other === at || cell.spans.length === 0 ? null : dutyOfColumn(cell, row.cells, other),
  );
  if (others.includes('LEADS')) return false;
  return row.cells.slice(0, at).some(({ carried }) => carried) || !others.includes('ANSWERS');
}
