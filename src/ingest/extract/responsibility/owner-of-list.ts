import { isClauseKind, type TreeNode } from '../../policy-tree.js';
import { labelKind } from './label-kind.js';

/** A list that a rule saw in the own words of `node`, before it is settled which clause it is about. */
export interface FoundList {
  readonly node: TreeNode;
  /** Outermost first, without `node`. */
  readonly ancestors: readonly TreeNode[];
  /** Where it begins in the source. */
  readonly at: number;
  /** The node prints nothing but lists: a paragraph of its own under a measure. */
  readonly isAlone: boolean;
  /** It is the first line of an unnumbered paragraph that goes on with something else. */
  readonly opensParagraph: boolean;
  /** Nothing follows it in the node. */
  readonly endsNode: boolean;
  readonly beginsLine: boolean;
  /** The node does not begin a line: the last of 「1.……；2.……；3.……。（省财政厅）」. */
  readonly isInlineItem: boolean;
  /** Its words say that it speaks of the part above: 以上任务由, 本章工作由. */
  readonly ofWholePart: boolean;
}

/**
 * Which clause a list is about: the one whose words it ends, but
 * - a paragraph that is nothing but a list speaks for what it stands under or after;
 * - after the last of several items, none of which has a list, a list on a line of its own speaks for all of them.
 */
export function ownerOfLists(found: readonly FoundList[]): (list: FoundList) => TreeNode {
  const withLists = new Set(found.map(({ node }) => node));
  const alone = new Set(found.filter(({ isAlone }) => isAlone).map(({ node }) => node));
  const opening = new Set(found.filter((each) => each.opensParagraph).map(({ node }) => node));
  // Kinds of label under which lists stand inside a row of siblings: there each item has its own.
  const ownLists = new Set(
    found.flatMap(({ node, ancestors }) => (isLast(node, ancestors.at(-1)) ? [] : [labelKind(node)])),
  );
  const itemsOf = countItems(withLists);
  const ownerOfAlone = paragraphOwners(alone, opening, itemsOf, withLists, ownLists);
  return (list) => {
    const { node, ancestors } = list;
    const parent = ancestors.at(-1);
    if (parent === undefined) return node;
    if (list.isAlone || list.opensParagraph) return ownerOfAlone(node, parent);
    if (list.ofWholePart && list.beginsLine && isClauseKind(parent.kind) && isLast(node, parent))
      return parent;
    const item = node.children.findLast(({ kind }) => isClauseKind(kind));
    // On a line behind the items of its node, and the other items have lists: it is the last one's.
    if (item !== undefined && list.beginsLine && list.at >= item.span.end && !withLists.has(item))
      return isOneOfMany(item, node, itemsOf, withLists, ownLists) ? item : node;
    if (!list.endsNode || !(list.beginsLine || list.isInlineItem)) return node;
    let owner = node;
    for (const above of [...ancestors].reverse()) {
      if (!speaksForAll(owner, above, withLists, ownLists)) break;
      owner = above;
    }
    return owner;
  };
}

/**
 * Under one parent: a single run of list paragraphs speaks for the parent, several speak each for what stands before; so
 * does a single one behind an item whose fellows carry lists of their own.
 */
function paragraphOwners(
  alone: ReadonlySet<TreeNode>,
  opening: ReadonlySet<TreeNode>,
  itemsOf: CountItems,
  withLists: ReadonlySet<TreeNode>,
  ownLists: ReadonlySet<string>,
): (node: TreeNode, parent: TreeNode) => TreeNode {
  const owners = new Map<TreeNode, ReadonlyMap<TreeNode, TreeNode>>();
  return (node, parent) => {
    let known = owners.get(parent);
    if (known === undefined) {
      const before = new Map<TreeNode, TreeNode | null>();
      let runs = 0;
      let last: TreeNode | null = null;
      let wasAlone = false;
      for (const child of parent.children.filter(({ kind }) => isClauseKind(kind))) {
        const isAlone = alone.has(child);
        const opens = opening.has(child);
        if (opens || (isAlone && !wasAlone)) runs++;
        if (isAlone || opens) before.set(child, last);
        if (!isAlone) last = child;
        wasAlone = isAlone;
      }
      const isClause = isClauseKind(parent.kind);
      known = new Map(
        [...before].map(([child, previous]) => {
          const fallback = isClause ? parent : child;
          const ofItem = previous !== null && isOneOfMany(previous, parent, itemsOf, withLists, ownLists);
          return [child, runs > 1 || !isClause || ofItem ? (previous ?? fallback) : parent];
        }),
      );
      owners.set(parent, known);
    }
    return known.get(node) ?? node;
  };
}

/** How many items a node has, and how many of them carry lists. */
type CountItems = (parent: TreeNode) => { readonly all: number; readonly listed: number };

/** Counted once for each parent: a plan may have thousands of items under one, each with its list. */
function countItems(withLists: ReadonlySet<TreeNode>): CountItems {
  const known = new Map<TreeNode, { readonly all: number; readonly listed: number }>();
  return (parent) => {
    let counts = known.get(parent);
    if (counts === undefined) {
      const items = parent.children.filter(({ kind }) => kind === 'ITEM');
      counts = { all: items.length, listed: items.filter((item) => withLists.has(item)).length };
      known.set(parent, counts);
    }
    return counts;
  };
}

/** An item beside others that have lists; or alone, where items of its kind have lists elsewhere. */
function isOneOfMany(
  item: TreeNode,
  parent: TreeNode,
  itemsOf: CountItems,
  withLists: ReadonlySet<TreeNode>,
  ownLists: ReadonlySet<string>,
): boolean {
  if (item.kind !== 'ITEM' || item.number === null) return false;
  const { all, listed } = itemsOf(parent);
  return all === 1 ? ownLists.has(labelKind(item)) : listed - (withLists.has(item) ? 1 : 0) > 0;
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
  return parent === undefined || parent.children.findLast(({ kind }) => isClauseKind(kind)) === node;
}
