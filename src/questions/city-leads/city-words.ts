import type { CityNode, ClusterNode } from '../../domain/graph-model.js';
import { numberOf } from '../../projection/node-ids.js';
import type { Projection } from '../../projection/projection.js';
import type { GraphReader } from '../../store/graph-store.js';
import { clustersOfCity, wordsToFollow } from './clusters-of-city.js';
import { selectCluster } from './select-cluster.js';

/** The words by which measures may concern a city. */
export interface CityWords {
  /** The one cluster that was asked for; null for all of the city's. */
  readonly cluster: ClusterNode | null;
  /** Numbers of the clusters, their sub-sectors and their groups, in the order in which they are told as reasons. */
  readonly words: readonly number[];
  /** Whether there are more layouts than an answer shows. */
  readonly isCut: boolean;
}

/** Found in the projection, of all clusters or of the one with this name. Store calls and failures: those of `selectCluster`. */
export async function cityWords(
  reader: GraphReader,
  projection: Projection,
  asked: { readonly city: CityNode; readonly cluster: string | null },
): Promise<CityWords> {
  const { city, cluster: name } = asked;
  const { clusters: all, isCut } = clustersOfCity(projection, numberOf(projection, 'City', city.id));
  const { clusters, cluster } = await selectCluster(reader, projection, all, { city, name });
  return { cluster, words: wordsToFollow(clusters), isCut };
}
