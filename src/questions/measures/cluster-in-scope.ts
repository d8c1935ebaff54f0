import type { ClusterNode } from '../../domain/graph-model.js';
import type { GraphReader } from '../../store/graph-store.js';
import type { Hop, WalkedNode } from '../../store/walk-plan.js';
import { findCluster } from '../names/find-cluster.js';
import { along, bareHop, nodeOf, wholeNode } from '../walk-plans.js';

/** A group has clusters, a cluster has sub-sectors. */
const LEVELS = 2;

/** The cluster that a scope names, with itself, what it consists of and what it is part of, by id: one store call. */
export async function clusterInScope(
  reader: GraphReader,
  name: string,
): Promise<{ readonly cluster: ClusterNode; readonly words: ReadonlyMap<string, ClusterNode> }> {
  const walked = await findCluster(reader, name, [...related('IN', LEVELS), ...related('OUT', LEVELS)]);
  return {
    cluster: nodeOf('Cluster', walked),
    words: new Map(wordsOf(walked).map((node) => [node.id, node])),
  };
}

function related(direction: 'IN' | 'OUT', levels: number): readonly Hop[] {
  if (levels === 0) return [];
  return [bareHop(direction, 'PART_OF', direction, wholeNode('Cluster', related(direction, levels - 1)))];
}

function wordsOf(walked: WalkedNode): readonly ClusterNode[] {
  const far = [...along(walked, 'IN'), ...along(walked, 'OUT')];
  return [nodeOf('Cluster', walked), ...far.flatMap(({ node }) => wordsOf(node))];
}
