import { isClauseKind, type TreeNode } from '../../policy-tree.js';

/** A list that a rule saw in the own words of `node`, before it is settled which clause it is about. */
export interface FoundList {
  readonly node: TreeNode;
  /** Outermost first, without `node`. */
  readonly ancestors: readonly TreeNode[];
  /** The node prints nothing but lists: a paragraph of its own under a measure. */
  readonly isAlone: boolean;
  /** It begins a line and ends the node. */
  readonly isLastLine: boolean;
}

/**
 * Which clause a list is about: the one whose words it ends, but
 * - a paragraph that is nothing but a list speaks for what it stands under or after;
 * - a line of its own after the last of several items, none of which has a list, speaks for all of them.
 */
export function ownerOfLists(found: readonly FoundList[]): (list: FoundList) => TreeNode {
  const withLists = new Set(found.map(({ node }) => node));
  const alonePerParent = new Map<TreeNode, number>();
  for (const { ancestors, isAlone } of found) {
    const parent = ancestors.at(-1);
    if (isAlone && parent !== undefined) alonePerParent.set(parent, (alonePerParent.get(parent) ?? 0) + 1);
  }
  // Kinds of label under which lists stand inside a row of siblings: there each item has its own.
  const ownLists = new Set(
    found.flatMap(({ node, ancestors }) => (isLast(node, ancestors.at(-1)) ? [] : [labelKind(node)])),
  );
  return ({ node, ancestors, isAlone, isLastLine }) => {
    const parent = ancestors.at(-1);
    if (parent === undefined) return node;
    if (isAlone) return ownerOfParagraph(node, parent, alonePerParent.get(parent) ?? 0, withLists);
    if (!isLastLine) return node;
    let owner = node;
    for (let level = ancestors.length - 1; level >= 0; level--) {
      const above = ancestors[level] as TreeNode;
      if (!speaksForAll(owner, above, withLists, ownLists)) break;
      owner = above;
    }
    return owner;
  };
}

function ownerOfParagraph(
  node: TreeNode,
  parent: TreeNode,
  alone: number,
  withLists: ReadonlySet<TreeNode>,
): TreeNode {
  const siblings = parent.children.filter(({ kind }) => isClauseKind(kind));
  const before = siblings[siblings.indexOf(node) - 1];
  if (before !== undefined && !withLists.has(before)) {
    if (alone > 1 || !isClauseKind(parent.kind)) return before;
  }
  return isClauseKind(parent.kind) ? parent : node;
}

function speaksForAll(
  node: TreeNode,
  parent: TreeNode,
  withLists: ReadonlySet<TreeNode>,
  ownLists: ReadonlySet<string>,
): boolean {
  if (!isClauseKind(parent.kind) || (node.kind !== 'ITEM' && node.kind !== 'PARAGRAPH')) return false;
  if (withLists.has(parent) || ownLists.has(labelKind(node)) || !isLast(node, parent)) return false;
  const siblings = parent.children.filter(({ kind }) => kind === node.kind);
  return siblings.length > 1 && siblings.every((each) => each === node || !withLists.has(each));
}

function isLast(node: TreeNode, parent: TreeNode | undefined): boolean {
  if (parent === undefined) return true;
  return parent.children.filter(({ kind }) => isClauseKind(kind)).at(-1) === node;
}

/** （一） and （十二） are labels of one kind. */
function labelKind({ kind, number }: TreeNode): string {
  return `${kind} ${(number ?? '')
    .replace(/[一二三四五六七八九十百〇]+/g, '一')
    .replace(/\d+/g, '1')
    .replace(/[①-⑳]/g, '①')}`;
}
