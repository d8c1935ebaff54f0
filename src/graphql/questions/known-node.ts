import type { GraphQLResolveInfo } from 'graphql';
import type { NodeByLabel, NodeLabel } from '../../domain/graph-model.js';
import type { WalkedNode } from '../../store/walk-plan.js';
import type { GraphqlContext } from '../context.js';
import { planHere } from '../plan-here.js';

/** A node that the question brought whole needs the store only where the query goes on from it; else it is there at once. */
export function knownNode<L extends NodeLabel>(
  label: L,
  node: NodeByLabel[L],
  { nodes }: GraphqlContext,
  info: GraphQLResolveInfo,
): WalkedNode | Promise<WalkedNode> {
  const plan = planHere(label, info);
  // The same node may stand thousands of times in an answer: it is not copied.
  const known: WalkedNode = { id: node.id, fields: node as unknown as WalkedNode['fields'], hops: NO_HOPS };
  return plan.hops.length === 0 ? known : nodes.load(node.id, plan).then((loaded) => loaded ?? known);
}

const NO_HOPS = Object.freeze({});
