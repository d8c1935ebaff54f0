import type { WalkedNode, WalkNodePlan } from '../../store/walk-plan.js';
import { along, bareHop, bareNode } from '../walk-plans.js';

/** How far above a clause its measure or its chapter may stand. */
const ANCESTORS = 6;

/** The plan of a clause that also brings the ids of what it is part of, outwards. */
export function withAncestors(clause: WalkNodePlan): WalkNodePlan {
  const parents = Array.from({ length: ANCESTORS - 1 }).reduce<WalkNodePlan>(
    (above) => bareNode('Clause', [bareHop('parent', 'HAS_PART', 'IN', above)]),
    bareNode('Clause'),
  );
  return { ...clause, hops: [...clause.hops, bareHop('parent', 'HAS_PART', 'IN', parents)] };
}

/** The ids from a clause up to its outermost ancestor. */
export function pathUp(clause: WalkedNode): readonly string[] {
  const parent = along(clause, 'parent')[0];
  return parent === undefined ? [clause.id] : [clause.id, ...pathUp(parent.node)];
}
