import type { GraphQLResolveInfo } from 'graphql';
import { labelOfId } from '../../domain/ids.js';
import type { WalkedNode } from '../../store/walk-plan.js';
import type { GraphqlContext } from '../context.js';
import { planHere } from '../plan-here.js';

/** A node of whatever label that a question answered with by its id; it is known to be there. */
export async function nodeOfId(
  id: string,
  { nodes }: GraphqlContext,
  info: GraphQLResolveInfo,
): Promise<WalkedNode> {
  const plan = planHere(labelOfId(id), info);
  const isKnown = plan.fields.length === 0 && plan.hops.length === 0;
  return (isKnown ? null : await nodes.load(id, plan)) ?? { id, fields: {}, hops: {} };
}
