import type { Source } from '../../../domain/span.js';
import { type Folded, fold } from '../../fold.js';
import { ownSpans, type TreeNode } from '../../policy-tree.js';

const FOLDED = new WeakMap<Source, WeakMap<TreeNode, Folded>>();

/** The node's own words, folded. Remembered, because every rule asks for the same ones. */
export function ownTextOf(source: Source, node: TreeNode): Folded {
  let known = FOLDED.get(source);
  if (known === undefined) {
    known = new WeakMap();
    FOLDED.set(source, known);
  }
  let folded = known.get(node);
  if (folded === undefined) {
    folded = fold(source, ownSpans(node));
    known.set(node, folded);
  }
  return folded;
}
