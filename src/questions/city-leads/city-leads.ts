import { idOf, idsOfClauses } from '../../projection/node-ids.js';
import type { Projection } from '../../projection/projection.js';
import type { GraphReader } from '../../store/graph-store.js';
import { INCOMPLETE_NOTE } from '../measures/incomplete-note.js';
import { findCity } from '../names/find-city.js';
import { nodesById } from '../nodes-by-id.js';
import { keptAnswers } from '../numbers/kept-answers.js';
import { numbersOf } from '../numbers/numbers-of.js';
import { nodeOf } from '../walk-plans.js';
import type { RankedAgency } from './city-leads-answer.js';
import type { CityLeadsInPages } from './city-leads-in-pages.js';
import { cityMeasures } from './city-measures.js';
import { cityWords } from './city-words.js';
import { layoutsOfCity } from './layouts-of-city.js';
import { type MeasuresByWords, measuresByWords, type PlaceWords } from './measures-by-words.js';
import { narrowCityMeasures } from './narrow-city-measures.js';
import { type Ranking, rankAgencies } from './rank-agencies.js';

/**
 * Which agencies lead measures for a city's clusters?
 *
 * A measure is the nearest clause, upwards from words that name the city, its clusters, their sub-sectors or their groups, that
 * has a responsible unit. A document of the city, and one whose preamble says that it is for a group of clusters, brings all its
 * measures. With `cluster` only measures that name that cluster (a sub-sector, a group of it) are kept.
 *
 * Which measures these are, their number and the ranking come from the projection. Store calls: one for the city, and those of
 * `selectCluster`; where they are read, one for the agencies of the ranking, those of `layoutsOfCity` for the clusters, and
 * those of `cityMeasures` for a page of measures.
 */
export async function askCityLeads(
  reader: GraphReader,
  request: CityLeadsRequest,
): Promise<CityLeadsInPages> {
  const projection = await reader.projection();
  const city = nodeOf('City', await findCity(reader, request.city, []));
  const { cluster, words, isCut } = await cityWords(reader, projection, {
    city,
    cluster: request.cluster ?? null,
  });
  const number = numbersOf(projection, 'City', [city.id])[0] ?? null;
  const { found, ranking } = foundFor(projection, {
    city: number,
    clusters: words,
    isByCluster: cluster !== null,
  });
  const { clauses } = projection;
  return {
    city,
    cluster,
    clusters: async (needs) => {
      const all = await layoutsOfCity(reader, projection, city.id, needs);
      return cluster === null ? all : all.filter((one) => one.cluster.id === cluster.id);
    },
    measures: async (scope) => {
      const listed = await narrowCityMeasures(reader, projection, found.measures, scope);
      return {
        count: listed.length,
        keyAt: (at) => {
          const clause = listed[at] ?? 0;
          return [idOf(projection, 'Policy', clauses.policy[clause] ?? 0), clauses.position[clause] ?? 0];
        },
        items: async (from, to) =>
          cityMeasures(reader, projection, {
            found,
            cityId: city.id,
            clauses: [...listed.subarray(from, to)],
          }),
        keyOf: ({ policy, clause }) => [policy.id, clause.position],
      };
    },
    ranking: (first) => rankedAgencies(reader, projection, ranking.slice(0, first)),
    rankedCount: ranking.length,
    clausesWithoutUnit: found.clausesWithoutUnit,
    isTruncated: isCut,
    notes: isCut ? [INCOMPLETE_NOTE] : [],
  };
}

export interface CityLeadsRequest {
  /** Name, code or id. */
  readonly city: string;
  /** Only measures that name this cluster of the city; null or none: any. */
  readonly cluster?: string | null;
}

interface Found {
  readonly found: MeasuresByWords;
  readonly ranking: readonly Ranking[];
}

/** So many of one projection are kept ready: the next page of measures, and the same question of others. */
const keep = keptAnswers<Found>(16, ({ found }) => [found.measures]);

function foundFor(projection: Projection, words: PlaceWords): Found {
  return keep(projection, JSON.stringify(words), () => {
    const found = measuresByWords(projection, words);
    return { found, ranking: rankAgencies(projection, found.measures) };
  });
}

async function rankedAgencies(
  reader: GraphReader,
  projection: Projection,
  ranking: readonly Ranking[],
): Promise<readonly RankedAgency[]> {
  const idOfAgency = ({ agency }: Ranking): string => idOf(projection, 'Agency', agency);
  const agencies = await nodesById(reader, 'Agency', ranking.map(idOfAgency));
  return ranking.flatMap((one) => {
    const agency = agencies.get(idOfAgency(one));
    if (agency === undefined) return [];
    const { leads, jointLeads, firstListed } = one;
    return {
      agency,
      leads,
      jointLeads,
      firstListed,
      clauseIds: (most) => idsOfClauses(projection, Uint32Array.from(one.clauses(most))),
    };
  });
}
