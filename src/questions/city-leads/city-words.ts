import type { CityNode, ClusterNode } from '../../domain/graph-model.js';
import type { GraphReader } from '../../store/graph-store.js';
import { findCity } from '../names/find-city.js';
import { nodeOf, wasCut } from '../walk-plans.js';
import {
  type CityClusterInFull,
  CLUSTER_HOP,
  clustersOfCity,
  selectCluster,
  wordsToFollow,
} from './city-clusters.js';

/** A city with the words by which measures may concern it. */
export interface CityWords {
  readonly city: CityNode;
  /** The one cluster that was asked for; null for all of the city's. */
  readonly cluster: ClusterNode | null;
  readonly clusters: readonly CityClusterInFull[];
  /** The clusters, their sub-sectors and their groups, by id. */
  readonly words: ReadonlyMap<string, ClusterNode>;
  /** Whether more layouts are there than were looked at. */
  readonly isCut: boolean;
}

/** Names are as people give them. One store call, for namesakes of the city three more; fails as `findCity` and `selectCluster` do. */
export async function cityWords(
  reader: GraphReader,
  asked: { readonly city: string; readonly cluster: string | null },
): Promise<CityWords> {
  const walked = await findCity(reader, asked.city, [CLUSTER_HOP]);
  const city = nodeOf('City', walked);
  const clusters = selectCluster(clustersOfCity(walked), asked.cluster, city);
  return {
    city,
    cluster: asked.cluster === null ? null : (clusters[0]?.cluster ?? null),
    clusters,
    words: wordsToFollow(clusters),
    isCut: wasCut(walked),
  };
}
