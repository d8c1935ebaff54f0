import type { GraphQLResolveInfo } from 'graphql';
import type { NodeByLabel, NodeLabel } from '../../domain/graph-model.js';
import type { WalkedNode } from '../../store/walk-plan.js';
import type { GraphqlContext } from '../context.js';
import { knownNode } from './known-node.js';

/** What a name of the request was taken for; null where none was given. */
export async function knownOrNull<L extends NodeLabel>(
  label: L,
  node: NodeByLabel[L] | null,
  context: GraphqlContext,
  info: GraphQLResolveInfo,
): Promise<WalkedNode | null> {
  return node === null ? null : knownNode(label, node, context, info);
}
