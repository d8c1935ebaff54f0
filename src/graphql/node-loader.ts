import DataLoader from 'dataloader';
import type { GraphReader } from '../store/graph-store.js';
import type { WalkedNode, WalkNodePlan } from '../store/walk-plan.js';

/** Brings single nodes by id, each with what a plan says. */
export interface NodeLoader {
  load(id: string, plan: WalkNodePlan): Promise<WalkedNode | null>;
}

/** Most ids in one store call. */
const BATCH_SIZE_MAX = 1_000;

/**
 * For what no walk from a root has brought: nodes that a named question answers with, nodes behind an id on a
 * relationship. All nodes that one place of the query asks for are one store call, nested selection and all, because
 * they share the plan. One loader per request, so nothing outlives the answer.
 */
export function createNodeLoader(reader: GraphReader): NodeLoader {
  const loaders = new Map<string, DataLoader<string, WalkedNode | null>>();
  /** Objects of one place share their plan, which need not be compared by its words each time. */
  const known = new WeakMap<WalkNodePlan, DataLoader<string, WalkedNode | null>>();
  const loaderOf = (plan: WalkNodePlan): DataLoader<string, WalkedNode | null> => {
    const same = known.get(plan);
    if (same) return same;
    const key = JSON.stringify(plan);
    const loader =
      loaders.get(key) ??
      new DataLoader<string, WalkedNode | null>(
        async (ids) => (await reader.walk({ start: { ids }, to: plan })).nodes,
        { maxBatchSize: BATCH_SIZE_MAX },
      );
    loaders.set(key, loader);
    known.set(plan, loader);
    return loader;
  };
  return { load: (id, plan) => loaderOf(plan).load(id) };
}
