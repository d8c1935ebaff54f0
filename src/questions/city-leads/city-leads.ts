import type { GraphReader } from '../../store/graph-store.js';
import { findCity } from '../names/find-city.js';
import { along, nodeOf, wasCut, wholeHop } from '../walk-plans.js';
import { CLUSTER_HOP, clustersOfCity, selectCluster, wordsToFollow } from './city-clusters.js';
import type { CityLeadsAnswer } from './city-leads-answer.js';
import { cityNaming, collectMeasures } from './city-measures.js';
import { documentsOfCity } from './documents-of-city.js';
import { NAMING_CLAUSE, promotionsOf } from './promotions.js';
import { rankAgencies } from './rank-agencies.js';

/**
 * Which agencies lead measures for a city's clusters?
 *
 * Four store calls, whatever the number of measures: the city with its clusters and the clauses that name it; the
 * clauses that name those clusters, their sub-sectors or their groups; the city's own documents; the measures all these
 * belong to, with their units. A measure is the nearest clause, upwards from the words, that has a responsible unit. A
 * document of the city, and one whose preamble says that it is for a group of clusters, brings all its measures. With `cluster` only measures that name that
 * cluster (a sub-sector, a group of it) are kept.
 */
export async function askCityLeads(
  reader: GraphReader,
  request: { readonly city: string; readonly cluster?: string | null },
): Promise<CityLeadsAnswer> {
  const walked = await findCity(reader, request.city, [
    wholeHop('namedIn', 'APPLIES_TO', 'IN', NAMING_CLAUSE),
    CLUSTER_HOP,
  ]);
  const city = nodeOf('City', walked);
  const asked = request.cluster ?? null;
  const clusters = selectCluster(clustersOfCity(walked), asked, city);
  const [promotions, own] = await Promise.all([
    promotionsOf(reader, wordsToFollow(clusters)),
    documentsOfCity(reader, city),
  ]);
  const namings = [...along(walked, 'namedIn').map(cityNaming), ...promotions.namings];
  const found = await collectMeasures(reader, namings, own.documents);
  const isTruncated = found.isTruncated || wasCut(walked) || promotions.isCut || own.isCut;
  const measures = asked === null ? found.measures : found.measures.filter(namesCluster);
  return {
    city,
    cluster: asked === null ? null : (clusters[0]?.cluster ?? null),
    clusters: clusters.map(({ cluster, layouts, likelihood }) => ({ cluster, layouts, likelihood })),
    measures,
    ranking: rankAgencies(measures),
    clausesWithoutUnit: found.clausesWithoutUnit,
    isTruncated,
    notes: isTruncated
      ? ['More clauses name the city or its clusters than one answer looks at: ask for one cluster.']
      : [],
  };
}

function namesCluster(measure: { readonly reasons: readonly { readonly cluster: unknown }[] }): boolean {
  return measure.reasons.some((reason) => reason.cluster !== null);
}
