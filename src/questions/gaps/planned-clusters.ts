import { farOf } from '../../projection/adjacency.js';
import { valueAt } from '../../projection/column.js';
import type { Projection } from '../../projection/projection.js';
import { clustersOfCity } from '../city-leads/clusters-of-city.js';
import { HOP_LIMIT } from '../walk-plans.js';

/** A cluster that a plan puts into some city, in numbers. */
export interface PlannedCluster {
  readonly cluster: number;
  /** The groups to which it belongs. */
  readonly groups: readonly number[];
  /** The cluster and its sub-sectors: whoever names one of them names it. */
  readonly words: readonly number[];
}

export interface PlannedClusters {
  readonly clusters: readonly PlannedCluster[];
  readonly isCut: boolean;
}

/** Most clusters of all plans. */
const CLUSTERS_MAX = 1_000;

/** The clusters that a plan puts into the city, or with null those that it puts as a whole into any. */
export function plannedClusters(projection: Projection, city: number | null): PlannedClusters {
  if (city !== null) {
    const { clusters, isCut } = clustersOfCity(projection, city);
    const planned = clusters.map(({ cluster, groups, subsectors }) => ({
      cluster,
      groups,
      words: [cluster, ...subsectors],
    }));
    return { clusters: planned, isCut };
  }
  const { count, kind } = projection.clusters;
  const { CLUSTER_PART_OF, LAID_OUT_IN } = projection.links;
  const all: PlannedCluster[] = [];
  let isCut = false;
  for (let cluster = 0; cluster < count; cluster++) {
    const layouts = valueAt(kind, cluster) === 'CLUSTER' ? farOf(LAID_OUT_IN.out, cluster) : [];
    if (layouts.length === 0) continue;
    const words = [cluster, ...farOf(CLUSTER_PART_OF.in, cluster)];
    isCut ||= Math.max(layouts.length, words.length - 1) > HOP_LIMIT;
    all.push({ cluster, groups: farOf(CLUSTER_PART_OF.out, cluster), words });
  }
  return { clusters: all.slice(0, CLUSTERS_MAX), isCut: isCut || all.length > CLUSTERS_MAX };
}
