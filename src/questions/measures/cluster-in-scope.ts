import type { ClusterNode } from '../../domain/graph-model.js';
import type { GraphReader } from '../../store/graph-store.js';
import type { Hop, WalkedNode } from '../../store/walk-plan.js';
import type { CityMeasure } from '../city-leads/city-leads-answer.js';
import { collectMeasures } from '../city-leads/city-measures.js';
import { promotionsOf } from '../city-leads/promotions.js';
import { findCluster } from '../names/find-cluster.js';
import { along, bareHop, nodeOf, wholeNode } from '../walk-plans.js';

/** A group has clusters, a cluster has sub-sectors. */
const LEVELS = 2;

/**
 * The cluster that a scope names, with the measures that name it, what it consists of, or what it is part of, as
 * `cityLeads` finds them: three store calls.
 */
export async function clusterInScope(
  reader: GraphReader,
  name: string,
): Promise<{
  readonly cluster: ClusterNode;
  readonly measures: readonly CityMeasure[];
  readonly isTruncated: boolean;
}> {
  const walked = await findCluster(reader, name, [...related('IN', LEVELS), ...related('OUT', LEVELS)]);
  const words = new Map(wordsOf(walked).map((node) => [node.id, node]));
  const { namings, isCut } = await promotionsOf(reader, words);
  const { measures, isTruncated } = await collectMeasures(reader, namings, []);
  return { cluster: nodeOf('Cluster', walked), measures, isTruncated: isTruncated || isCut };
}

function related(direction: 'IN' | 'OUT', levels: number): readonly Hop[] {
  if (levels === 0) return [];
  return [bareHop(direction, 'PART_OF', direction, wholeNode('Cluster', related(direction, levels - 1)))];
}

function wordsOf(walked: WalkedNode): readonly ClusterNode[] {
  const far = [...along(walked, 'IN'), ...along(walked, 'OUT')];
  return [nodeOf('Cluster', walked), ...far.flatMap(({ node }) => wordsOf(node))];
}
