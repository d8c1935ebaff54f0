import type { CitationMention } from '../../mention.js';
import { titleKey } from '../../parse/words/title-key.js';
import type { TreeNode } from '../../policy-tree.js';

/**
 * A clause cites a document once in each way: 《规划》 said again in it adds nothing, nor does a mere mention of what it
 * rests on, implements or ends.
 */
export function oncePerClause(mentions: readonly CitationMention[]): readonly CitationMention[] {
  const seen = new Map<TreeNode, Set<string>>();
  const hasOtherKind = new Map<TreeNode, Set<string>>();
  for (const mention of mentions) {
    if (mention.citation !== 'MENTIONS') setOf(hasOtherKind, mention.clause).add(keyOf(mention));
  }
  return mentions.filter((mention) => {
    const key = keyOf(mention);
    if (mention.citation === 'MENTIONS' && hasOtherKind.get(mention.clause)?.has(key) === true) return false;
    const kinds = setOf(seen, mention.clause);
    const isNew = !kinds.has(`${mention.citation} ${key}`);
    kinds.add(`${mention.citation} ${key}`);
    return isNew;
  });
}

function keyOf({ title, number }: CitationMention): string {
  return `${titleKey(title ?? '')} ${number ?? ''}`;
}

function setOf(sets: Map<TreeNode, Set<string>>, clause: TreeNode): Set<string> {
  const known = sets.get(clause) ?? new Set<string>();
  sets.set(clause, known);
  return known;
}
