import type { GraphQLResolveInfo } from 'graphql';
import type { NodeLabel } from '../../domain/graph-model.js';
import { grouped } from '../../domain/grouped.js';
import { labelOfId } from '../../domain/ids.js';
import type { WalkedNode } from '../../store/walk-plan.js';
import type { GraphqlContext } from '../context.js';
import { planHere } from '../plan-here.js';

/** Many nodes of whatever labels, known to be there, in the order of their ids: one plan and one store call for each label. */
export async function nodesOfIds(
  ids: readonly string[],
  { reader }: GraphqlContext,
  info: GraphQLResolveInfo,
): Promise<readonly WalkedNode[]> {
  const known = new Map<string, WalkedNode>();
  const load = async (label: NodeLabel, some: readonly string[]): Promise<void> => {
    const plan = planHere(label, info);
    if (plan.fields.every((field) => field === 'id') && plan.hops.length === 0) return;
    for (const node of (await reader.walk({ start: { ids: some }, to: plan })).nodes) {
      if (node !== null) known.set(node.id, node);
    }
  };
  await Promise.all([...grouped(ids, labelOfId)].map(([label, some]) => load(label, some)));
  return ids.map((id) => known.get(id) ?? { id, fields: {}, hops: {} });
}
