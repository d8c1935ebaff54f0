import type { Span } from '../../../domain/span.js';
import { isClauseKind, type TreeNode } from '../../policy-tree.js';
import { afterHeading } from './after-heading.js';
import type { Convention } from './conventions.js';
import type { Passage } from './passage.js';

/**
 * Where a rule holds, if not for the rest of the document: 「本部分……不再列出」 for the part it stands in, a rule in the
 * heading of a chapter for that chapter. Null where the text sets no such bound.
 */
export function scopeOfRule(
  { kind, start, end }: Convention,
  { text }: Passage,
  node: TreeNode,
  ancestors: readonly TreeNode[],
): Span | null {
  const isWhole = node.children.some(({ kind }) => isClauseKind(kind));
  const words = text.slice(Math.max(0, start - SUBJECT_CHARACTERS_MAX), end);
  if (isWhole && start < afterHeading(text, node) && !/下同|后同|以下各/.test(words)) return node.span;
  const part = isWhole ? node : ancestors.findLast((each) => isClauseKind(each.kind));
  if (kind === 'OTHERS_HELP') return (part ?? node).span;
  if (!/本(?:部分|章|节|大项|板块|类任务|领域)/.test(words)) return null;
  return part?.span ?? null;
}

const SUBJECT_CHARACTERS_MAX = 16;
