import type { CityNode, ClusterNode, EdgeOf } from '../../domain/graph-model.js';
import { numberOf } from '../../projection/node-ids.js';
import type { Projection } from '../../projection/projection.js';
import type { GraphReader } from '../../store/graph-store.js';
import { CLUSTER_HOP, clustersOfCity } from '../city-leads/city-clusters.js';
import type { AxisNumbers } from '../matrix/axis-numbers.js';
import { findCity } from '../names/find-city.js';
import { numbersOf } from '../numbers/numbers-of.js';
import { along, bareHop, bareNode, edgeOf, nodeOf, wasCut, wholeHop, wholeNode } from '../walk-plans.js';
import type { Gap } from './gaps-answer.js';

/** A cluster that a plan puts into some cities, with the groups to which it belongs. */
export interface PlannedCluster {
  readonly cluster: ClusterNode;
  readonly cities: readonly CityNode[];
  readonly groupIds: readonly string[];
  /** The cluster and its sub-sectors: whoever names one of them names it. */
  readonly wordIds: readonly string[];
  readonly layouts: readonly EdgeOf<'LAID_OUT_IN'>[];
}

export interface PlannedClusters {
  readonly clusters: readonly PlannedCluster[];
  readonly isCut: boolean;
}

/** Most clusters of all plans. */
const CLUSTERS_MAX = 1_000;

/** The clusters that a plan puts into the city, or into any: one store call, for namesakes of a city three more. */
export async function plannedClusters(reader: GraphReader, city: string | null): Promise<PlannedClusters> {
  if (city !== null) {
    const walked = await findCity(reader, city, [CLUSTER_HOP]);
    const cities = [nodeOf('City', walked)];
    const clusters = clustersOfCity(walked).map(({ cluster, groups, subsectors, layouts }) => ({
      cluster,
      cities,
      groupIds: groups.map(({ id }) => id),
      wordIds: [cluster, ...subsectors].map(({ id }) => id),
      layouts: layouts.map(({ edge }) => edge),
    }));
    return { clusters, isCut: wasCut(walked) };
  }
  const { nodes, hasNextPage } = await reader.walk({
    start: {
      filter: { kind: { eq: 'CLUSTER' } },
      where: { related: [{ type: 'LAID_OUT_IN', direction: 'OUT' }] },
      page: { first: CLUSTERS_MAX, after: null, withTotal: false },
    },
    to: wholeNode('Cluster', [
      bareHop('groups', 'PART_OF', 'OUT', bareNode('Cluster')),
      bareHop('subsectors', 'PART_OF', 'IN', bareNode('Cluster')),
      wholeHop('cities', 'LAID_OUT_IN', 'OUT', wholeNode('City')),
    ]),
  });
  const walked = nodes.filter((node) => node !== null);
  const clusters = walked.map((node) => {
    const cities = along(node, 'cities').map((item) => [item.node.id, nodeOf('City', item.node)] as const);
    return {
      cluster: nodeOf('Cluster', node),
      cities: [...new Map(cities).values()],
      groupIds: along(node, 'groups').map((item) => item.node.id),
      wordIds: [node.id, ...along(node, 'subsectors').map((item) => item.node.id)],
      layouts: along(node, 'cities').map((item) => edgeOf('LAID_OUT_IN', item)),
    };
  });
  return { clusters, isCut: hasNextPage || walked.some(wasCut) };
}

/** Clusters that no measure names, by ordinal; a measure that addresses the whole group is counted, but names none. */
export function clustersWithoutMeasure(
  projection: Projection,
  planned: readonly PlannedCluster[],
  { starts, nodes }: AxisNumbers,
): readonly Gap[] {
  const isNamed = new Uint8Array(projection.clusters.count);
  for (const cluster of nodes) isNamed[cluster] = 1;
  const unnamed = planned.filter(({ cluster }) => isNamed[numberOf(projection, 'Cluster', cluster.id)] !== 1);
  const groupMeasures = (groupIds: readonly string[]): number => {
    const groups = new Set(numbersOf(projection, 'Cluster', groupIds));
    let count = 0;
    for (let at = 0; at + 1 < starts.length; at++) {
      if (nodes.subarray(starts[at], starts[at + 1]).some((cluster) => groups.has(cluster))) count++;
    }
    return count;
  };
  // Clusters of one plan are of few groups.
  const known = new Map<string, number>();
  return unnamed
    .map(({ cluster, cities, groupIds, layouts }): Gap => {
      const groups = [...groupIds].sort().join(' ');
      const count = known.get(groups) ?? groupMeasures(groupIds);
      known.set(groups, count);
      return {
        kind: 'CLUSTER_WITHOUT_MEASURE',
        reading: count > 0 ? 'GROUP_ONLY' : 'NEVER_NAMED',
        clause: null,
        policy: null,
        units: [],
        cluster,
        cities,
        groupMeasures: count,
        evidence: layouts.flatMap(({ evidence }) => evidence),
      };
    })
    .sort(byCluster);
}

function byCluster(a: Gap, b: Gap): number {
  const [one, other] = [a.cluster, b.cluster];
  if (one === null || other === null) return 0;
  return (one.ordinal ?? 0) - (other.ordinal ?? 0) || (one.id < other.id ? -1 : 1);
}
