import type { GraphBatch, NodeClaim } from '../domain/graph-batch.js';

/** Which claim of each node is the one shown, for formats that have every node once. */
export interface ShownNodes {
  isShown(owner: string, claim: NodeClaim): boolean;
}

/**
 * Goes once over all batches, which come by source id: of the claims on a node the last one counts that is no stub, else the
 * last one. Keeps an id and an owner for each node in memory, about 150 bytes.
 */
export async function findShownNodes(batches: AsyncIterable<GraphBatch>): Promise<ShownNodes> {
  const owners = new Map<string, string>();
  const onlyMentioned = new Set<string>();
  for await (const { source, nodes } of batches)
    for (const { node, stub } of nodes) {
      if (stub && owners.has(node.id) && !onlyMentioned.has(node.id)) continue;
      owners.set(node.id, source.id);
      if (stub) onlyMentioned.add(node.id);
      else onlyMentioned.delete(node.id);
    }
  return { isShown: (owner, { node }) => owners.get(node.id) === owner };
}
