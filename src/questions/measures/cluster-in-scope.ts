import type { ClusterNode } from '../../domain/graph-model.js';
import { farOf } from '../../projection/adjacency.js';
import { numberOf } from '../../projection/node-ids.js';
import type { Projection } from '../../projection/projection.js';
import type { GraphReader } from '../../store/graph-store.js';
import { findCluster } from '../names/find-cluster.js';
import { nodeOf } from '../walk-plans.js';

/** A group has clusters, a cluster has sub-sectors. */
const LEVELS = 2;

/** The cluster that a scope names, with the numbers of itself, what it consists of and what it is part of: one store call. */
export async function clusterInScope(
  reader: GraphReader,
  projection: Projection,
  name: string,
): Promise<{ readonly cluster: ClusterNode; readonly words: readonly number[] }> {
  const cluster = nodeOf('Cluster', await findCluster(reader, name));
  const number = numberOf(projection, 'Cluster', cluster.id);
  return { cluster, words: number < 0 ? [] : wordsOf(projection, number) };
}

function wordsOf({ links }: Projection, cluster: number): readonly number[] {
  const words = new Set([cluster]);
  for (const ways of [links.CLUSTER_PART_OF.in, links.CLUSTER_PART_OF.out]) {
    const add = (one: number, levels: number): void => {
      words.add(one);
      if (levels > 0) for (const far of farOf(ways, one)) add(far, levels - 1);
    };
    add(cluster, LEVELS);
  }
  return [...words];
}
