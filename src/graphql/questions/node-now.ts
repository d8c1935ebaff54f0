import type { GraphQLResolveInfo } from 'graphql';
import { labelOfId } from '../../domain/ids.js';
import type { WalkedNode } from '../../store/walk-plan.js';
import type { GraphqlContext } from '../context.js';
import { planHere } from '../plan-here.js';

/** A node that something was once said of, by its id; null where the graph has it no more. */
export function nodeNow(
  id: string,
  { nodes }: GraphqlContext,
  info: GraphQLResolveInfo,
): Promise<WalkedNode | null> {
  return nodes.load(id, planHere(labelOfId(id), info));
}
