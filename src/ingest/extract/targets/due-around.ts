import type { Source } from '../../../domain/span.js';
import type { TreeNode } from '../../policy-tree.js';
import { ownTextOf } from '../text/own-text.js';
import { type Due, dueBefore } from './due.js';

/** By when the surroundings of a clause want something; `at` is its place among the children of its parent. */
export function dueAround(
  node: TreeNode,
  at: number,
  ancestors: readonly TreeNode[],
  source: Source,
  documentYear: number | null,
): Due | null {
  const aimOf = (each: TreeNode): Due | null => aimIn(openingOf(source, each), documentYear);
  return (
    dueOfOpening(node, at, ancestors.at(-1), aimOf) ?? inheritedDue(ancestors, source, aimOf, documentYear)
  );
}

const OPENING_LENGTH = 600;

function openingOf(source: Source, node: TreeNode): string {
  return ownTextOf(source, node).text.slice(0, OPENING_LENGTH);
}

/** 到2025年 */
function aimIn(words: string, documentYear: number | null): Due | null {
  const aim = /(?:到|至)20\d{2}年/.exec(words);
  return aim === null ? null : dueBefore(aim[0], documentYear);
}

/** Paragraphs before this one that are looked at. */
const MOST_BEFORE = 8;

/** 到2026年，…：——供给能力…: an unnumbered paragraph goes on with the time that one before it has opened. */
function dueOfOpening(
  node: TreeNode,
  at: number,
  parent: TreeNode | undefined,
  aimOf: (node: TreeNode) => Due | null,
): Due | null {
  if (node.kind !== 'PARAGRAPH' || parent === undefined) return null;
  const first = Math.max(0, at - MOST_BEFORE);
  for (const before of parent.children.slice(first, at).reverse()) {
    if (before.kind !== 'PARAGRAPH' && before.kind !== 'PREAMBLE') return null;
    const due = aimOf(before);
    if (due !== null) return due;
  }
  return null;
}

/** A chapter of aims says once by when: 到2025年，…主要目标. */
function inheritedDue(
  nodes: readonly TreeNode[],
  source: Source,
  aimOf: (node: TreeNode) => Due | null,
  documentYear: number | null,
): Due | null {
  for (const node of [...nodes].reverse()) {
    const heading = node.heading ?? '';
    for (const text of [openingOf(source, node), heading]) {
      const aim = /(?:到|至)(?:“?十[三四五六七]五”?末|20\d{2}年)/.exec(text);
      if (aim !== null) return dueBefore(text.slice(aim.index, aim.index + 16), documentYear);
    }
    if (/今年|本年度/.test(heading) && documentYear !== null) return { year: documentYear, dueOn: null };
    // 二、发展目标: the paragraph before this one may open with 到2025年.
    const [opening] = /目标/.test(heading) ? node.children : [];
    const due = opening === undefined ? null : aimOf(opening);
    if (due !== null) return due;
  }
  return null;
}
