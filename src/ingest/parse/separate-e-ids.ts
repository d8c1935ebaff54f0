import type { TreeNode } from '../policy-tree.js';

/** The later nodes with addresses that the earlier ones do not have: the two parts of a body are numbered apart. */
export function separateEIds(earlier: readonly TreeNode[], later: readonly TreeNode[]): readonly TreeNode[] {
  const taken = new Set(earlier.map(({ eId }) => eId).filter((eId) => eId !== ''));
  const isFree = later.every(({ eId }) => !taken.has(eId));
  return isFree ? later : later.map((node) => readdressed(node, 'after'));
}

function readdressed(node: TreeNode, prefix: string): TreeNode {
  return {
    ...node,
    eId: node.eId === '' ? '' : `${prefix}__${node.eId}`,
    children: node.children.map((child) => readdressed(child, prefix)),
  };
}
