import type { ResponsibilityMention } from '../../mention.js';
import { isClauseKind, type PolicyDocument, type TreeNode, walkTree } from '../../policy-tree.js';

/**
 * A table at the end often repeats the lists of the body, task by task. Row → clause, where a cell of the row is the
 * clause's heading and both name the same units in the same roles; other rows are claims of their own.
 */
export function findRepeats(
  document: PolicyDocument,
  mentions: readonly ResponsibilityMention[],
): ReadonlyMap<TreeNode, TreeNode> {
  const lists = new Map<TreeNode, string[]>();
  for (const { clause, expanded, role } of mentions) {
    const list = lists.get(clause) ?? [];
    list.push(`${role} ${expanded}`);
    lists.set(clause, list);
  }
  const byHeading = new Map<string, TreeNode[]>();
  for (const { node } of walkTree(document.root)) {
    if (node.kind === 'TABLE_ROW' || !isClauseKind(node.kind) || !lists.has(node)) continue;
    const key = plain(node.heading ?? '');
    if (key.length === 0) continue;
    byHeading.set(key, [...(byHeading.get(key) ?? []), node]);
  }
  const repeats = new Map<TreeNode, TreeNode>();
  for (const [row, list] of lists) {
    if (row.kind !== 'TABLE_ROW') continue;
    const units = [...list].sort().join('|');
    const same = row.cells
      .flatMap(({ text }) => byHeading.get(plain(text)) ?? [])
      .find((clause) => [...(lists.get(clause) ?? [])].sort().join('|') === units);
    if (same !== undefined) repeats.set(row, same);
  }
  return repeats;
}

/** Without label and punctuation: 「（一）加强统筹协调。」 and 「加强统筹协调」. */
function plain(text: string): string {
  return text
    .replace(/^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．])+/, '')
    .replace(/[。，、；：“”\s]/g, '');
}
