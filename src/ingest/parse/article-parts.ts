import type { TreeNode } from '../policy-tree.js';
import type { Draft } from './draft.js';
import type { Finishing } from './finish.js';

/** 款 of an article: null where it has only one, so that its items are its own. */
export function articleParts(_context: Finishing, _draft: Draft, _eId: string): readonly TreeNode[] | null {
  return null;
}
