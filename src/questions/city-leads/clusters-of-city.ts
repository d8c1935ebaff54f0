import { farOf } from '../../projection/adjacency.js';
import { valueAt } from '../../projection/column.js';
import type { Projection } from '../../projection/projection.js';
import { HOP_LIMIT } from '../walk-plans.js';

/** A cluster that a plan lays out in a city, as a whole or by a sub-sector, with the words by which measures may name it: numbers. */
export interface ClusterOfCity {
  readonly cluster: number;
  readonly subsectors: readonly number[];
  readonly groups: readonly number[];
}

export interface ClustersOfCity {
  /** Each once, by ordinal. */
  readonly clusters: readonly ClusterOfCity[];
  /** Whether there are more layouts than an answer shows. */
  readonly isCut: boolean;
}

/** Found in the projection; a sub-sector that is laid out stands for what it is part of. Of a city that it lacks: none. */
export function clustersOfCity({ links, clusters }: Projection, city: number): ClustersOfCity {
  const { out: above, in: below } = links.CLUSTER_PART_OF;
  const laidOut = city < 0 ? [] : farOf(links.LAID_OUT_IN.in, city);
  const found = new Set(
    laidOut.flatMap((of) => (valueAt(clusters.kind, of) === 'SUBSECTOR' ? farOf(above, of) : [of])),
  );
  const ordinalOf = (cluster: number): number => clusters.ordinals[cluster] ?? 0;
  const ordered = [...found].sort((a, b) => ordinalOf(a) - ordinalOf(b) || a - b);
  const parts = ordered.map((cluster) => ({
    cluster,
    subsectors: farOf(below, cluster),
    groups: farOf(above, cluster),
  }));
  return {
    clusters: parts,
    isCut: [laidOut, ...parts.map(({ subsectors }) => subsectors)].some(({ length }) => length > HOP_LIMIT),
  };
}

/** Every node whose naming counts, each once: the clusters, each with its sub-sectors and its groups. */
export function wordsToFollow(clusters: readonly ClusterOfCity[]): readonly number[] {
  return [...new Set(clusters.flatMap((one) => [one.cluster, ...one.subsectors, ...one.groups]))];
}
