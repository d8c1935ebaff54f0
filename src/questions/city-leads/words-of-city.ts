import { type Adjacency, edgesBegin, edgesEnd } from '../../projection/adjacency.js';
import { valueAt } from '../../projection/column.js';
import type { Projection } from '../../projection/projection.js';
import { HOP_LIMIT } from '../walk-plans.js';

/** What `cityWords` finds for all clusters of a city, in numbers. */
interface WordsOfCity {
  /** The clusters that a plan lays out in the city, their sub-sectors and their groups, in the order of its words, each once. */
  readonly clusters: readonly number[];
  /** Whether there is more than `cityWords` looks at. */
  readonly isCut: boolean;
}

/** Clusters by ordinal, each with its sub-sectors and groups; a sub-sector that is laid out stands for what it is part of. */
export function wordsOfCity({ links, clusters }: Projection, city: number): WordsOfCity {
  const { out: above, in: below } = links.CLUSTER_PART_OF;
  const laidOut = farOf(links.LAID_OUT_IN.in, city);
  const found = new Set(
    laidOut.flatMap((of) => (valueAt(clusters.kind, of) === 'SUBSECTOR' ? farOf(above, of) : [of])),
  );
  const ordinalOf = (cluster: number): number => clusters.ordinals[cluster] ?? 0;
  const ordered = [...found].sort((a, b) => ordinalOf(a) - ordinalOf(b) || a - b);
  const parts = ordered.map((cluster) => ({
    cluster,
    below: farOf(below, cluster),
    above: farOf(above, cluster),
  }));
  return {
    clusters: [...new Set(parts.flatMap((one) => [one.cluster, ...one.below, ...one.above]))],
    isCut: [laidOut, ...parts.map((one) => one.below)].some(({ length }) => length > HOP_LIMIT),
  };
}

function farOf(adjacency: Adjacency, node: number): readonly number[] {
  return [...adjacency.far.subarray(edgesBegin(adjacency, node), edgesEnd(adjacency, node))];
}
