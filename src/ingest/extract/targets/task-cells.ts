import type { Source } from '../../../domain/span.js';
import { type Folded, fold } from '../../fold.js';
import type { TreeNode } from '../../policy-tree.js';
import { type Due, dueBefore } from './due.js';
import type { Passage } from './read-quantity.js';

/** Columns that say who, when or where, or only count the rows. */
const OTHER_COLUMN = /单位|部门|责任|领导|时限|时间|期限|进度|序号|编号|备注|联系|链长|指标|年/;
const DUE_COLUMN = /时限|时间|期限|进度|节点/;
/** Shorter cells are names and figures of other tables. */
const SHORTEST_TASK = 6;

/** The cells of a row that tell a task, each with the deadline that the row prints in another cell. */
export function taskCells(
  row: TreeNode,
  source: Source,
  about: Pick<Passage, 'documentYear' | 'issued' | 'isTold'>,
  otherwise: Due,
): readonly { readonly passage: Passage; readonly words: Folded }[] {
  const deadline = row.cells.find(({ column }) => DUE_COLUMN.test(column))?.text ?? '';
  const printed = dueBefore(deadline, about.documentYear);
  const inherited = printed.year === null ? otherwise : printed;
  return row.cells
    .filter(
      ({ column, text, spans, carried }) =>
        !carried && !OTHER_COLUMN.test(column) && spans.length > 0 && text.length >= SHORTEST_TASK,
    )
    .map(({ spans }) => {
      const words = fold(source, spans);
      return {
        passage: { ...about, text: words.text, bodyStart: 0, labelEnd: 0, inherited, isCondition: false },
        words,
      };
    });
}
