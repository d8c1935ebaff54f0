import type { WalkedNode } from '../../store/walk-plan.js';
import { along } from '../walk-plans.js';

/** How clauses that were walked with a hop `parent` lie in one another. */
export interface ClauseTree {
  /** From the direct parent outwards. */
  above(node: WalkedNode): readonly WalkedNode[];
  /** All parts and their parts. */
  below(node: WalkedNode): readonly WalkedNode[];
}

export function clauseTreeOf(nodes: readonly WalkedNode[]): ClauseTree {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parts = new Map<string, WalkedNode[]>();
  const parentOf = (node: WalkedNode): WalkedNode | undefined =>
    byId.get(along(node, 'parent')[0]?.node.id ?? '');
  for (const node of nodes) {
    const parent = parentOf(node);
    if (parent) parts.set(parent.id, [...(parts.get(parent.id) ?? []), node]);
  }
  const above = (node: WalkedNode): readonly WalkedNode[] => {
    const parent = parentOf(node);
    return parent === undefined ? [] : [parent, ...above(parent)];
  };
  const below = (node: WalkedNode): readonly WalkedNode[] =>
    (parts.get(node.id) ?? []).flatMap((part) => [part, ...below(part)]);
  return { above, below };
}
