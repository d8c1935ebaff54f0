import type { ClusterNode } from '../../domain/graph-model.js';
import { hasNumber, placeIn } from '../../domain/place-in.js';
import { idOf, numberOf } from '../../projection/node-ids.js';
import { clustersByMeasure } from '../city-leads/measures-by-words.js';
import { listOf } from '../numbers/lists.js';
import type { MeasuresInScope } from './measures-in-scope.js';
import type { ResolvedScope } from './resolve-scope.js';

/** By which clusters a measure came into scope, by its id; null where neither a city nor a cluster is asked for. */
export function meantClusters(
  { projection, place }: Pick<MeasuresInScope, 'projection' | 'place'>,
  { words }: ResolvedScope,
): ((id: string) => readonly ClusterNode[]) | null {
  if (place === null || words === null) return null;
  const { measures } = place;
  const clusters = clustersByMeasure(projection, place);
  return (id) => {
    const clause = numberOf(projection, 'Clause', id);
    if (clause < 0 || !hasNumber(measures, clause)) return [];
    return [...listOf(clusters, placeIn(measures, clause))].flatMap(
      (cluster) => words.get(idOf(projection, 'Cluster', cluster)) ?? [],
    );
  };
}
