import { hasNumber, placeIn } from '../../domain/place-in.js';
import { idOf, numberOf } from '../../projection/node-ids.js';
import { clustersByMeasure } from '../city-leads/measures-by-words.js';
import { listOf } from '../numbers/lists.js';
import type { MeasuresInScope } from './measures-in-scope.js';

/** By which clusters a measure came into scope: their ids, by its id; null where neither a city nor a cluster is asked for. */
export function meantClusters({
  projection,
  place,
}: Pick<MeasuresInScope, 'projection' | 'place'>): ((id: string) => readonly string[]) | null {
  if (place === null) return null;
  const { measures } = place;
  const clusters = clustersByMeasure(projection, place);
  return (id) => {
    const clause = numberOf(projection, 'Clause', id);
    if (clause < 0 || !hasNumber(measures, clause)) return [];
    return Array.from(listOf(clusters, placeIn(measures, clause)), (cluster) =>
      idOf(projection, 'Cluster', cluster),
    );
  };
}
