import type { GraphQLResolveInfo } from 'graphql';
import type { NodeLabel } from '../domain/graph-model.js';
import type { WalkNodePlan } from '../store/walk-plan.js';
import { planFromSelection } from './plan-from-selection.js';
import { selectionsOf } from './selections-of.js';

/**
 * What is selected below the field that is being resolved, as a plan. It is worked out once for all objects of a list, which
 * share the same `fieldNodes`; other requests share them only where no variable can make the plan another one.
 */
export function planHere(label: NodeLabel, info: GraphQLResolveInfo): WalkNodePlan {
  const plans = PLANS.get(info.fieldNodes) ?? new Map<NodeLabel, WalkNodePlan>();
  PLANS.set(info.fieldNodes, plans);
  const plan = plans.get(label) ?? planFromSelection(label, selectionsOf(info), info);
  plans.set(label, plan);
  return plan;
}

const PLANS = new WeakMap<GraphQLResolveInfo['fieldNodes'], Map<NodeLabel, WalkNodePlan>>();
