import type { TreeNode } from '../../policy-tree.js';

/** （一） and （十二） are labels of one kind: clauses that carry them stand in one row. */
export function labelKind({ kind, number }: TreeNode): string {
  const label = (number ?? '')
    .replace(/[一二三四五六七八九十百〇]+/g, '一')
    .replace(/[\d０-９]+/g, '1')
    .replace(/[①-⑳]/g, '①');
  return `${kind} ${label}`;
}
