import type { NodeByLabel, NodeLabel } from '../domain/graph-model.js';
import type { GraphReader } from '../store/graph-store.js';

/** Each of the nodes once, by id: one store call, none where there are no ids. Ids that nothing has are left out. */
export async function nodesById<L extends NodeLabel>(
  reader: GraphReader,
  label: L,
  ids: readonly string[],
): Promise<ReadonlyMap<string, NodeByLabel[L]>> {
  const unique = [...new Set(ids)].sort();
  const nodes = unique.length === 0 ? [] : await reader.nodes(label, unique);
  return new Map(nodes.flatMap((node) => (node === null ? [] : [[node.id, node]])));
}
