import { idOf } from '../../projection/node-ids.js';
import type { Projection } from '../../projection/projection.js';
import type { GraphReader } from '../../store/graph-store.js';
import { INCOMPLETE_NOTE } from '../measures/incomplete-note.js';
import { CLAUSE_IDS_MAX } from '../measures/role-counts.js';
import { nodesById } from '../nodes-by-id.js';
import { keptAnswers } from '../numbers/kept-answers.js';
import { numbersOf } from '../numbers/numbers-of.js';
import type { RankedAgency } from './city-leads-answer.js';
import type { CityLeadsInPages } from './city-leads-in-pages.js';
import { cityMeasures } from './city-measures.js';
import { type CityWords, cityWords } from './city-words.js';
import { type MeasuresByWords, measuresByWords } from './measures-by-words.js';
import { narrowCityMeasures } from './narrow-city-measures.js';
import { type Ranking, rankAgencies } from './rank-agencies.js';

/**
 * Which agencies lead measures for a city's clusters?
 *
 * A measure is the nearest clause, upwards from words that name the city, its clusters, their sub-sectors or their groups, that
 * has a responsible unit. A document of the city, and one whose preamble says that it is for a group of clusters, brings all its
 * measures. With `cluster` only measures that name that cluster (a sub-sector, a group of it) are kept.
 *
 * Which measures these are, their number and the ranking come from the projection. Store calls: one for the city with its
 * clusters; when they are read one for the agencies of the ranking, and those of `cityMeasures` for a page of measures.
 */
export async function askCityLeads(
  reader: GraphReader,
  request: { readonly city: string; readonly cluster?: string | null },
): Promise<CityLeadsInPages> {
  const asked = { city: request.city, cluster: request.cluster ?? null };
  const [projection, words] = await Promise.all([reader.projection(), cityWords(reader, asked)]);
  const { city, cluster, clusters, isCut } = words;
  const { found, ranking } = foundFor(projection, words, asked.cluster !== null);
  const { clauses } = projection;
  const isListed = found.measures.length <= LISTED_MAX;
  return {
    city,
    cluster,
    clusters: clusters.map(({ cluster: one, layouts, likelihood }) => ({
      cluster: one,
      layouts,
      likelihood,
    })),
    measures: async (scope) => {
      const listed = await narrowCityMeasures(reader, projection, found.measures, scope);
      return {
        count: listed.length,
        keyAt: (at) => {
          const clause = listed[at] ?? 0;
          return [idOf(projection, 'Policy', clauses.policy[clause] ?? 0), clauses.position[clause] ?? 0];
        },
        items: (from, to) =>
          cityMeasures(reader, projection, { found, words, clauses: [...listed.subarray(from, to)] }),
        keyOf: ({ policy, clause }) => [policy.id, clause.position],
      };
    },
    ranking: (first) =>
      rankedAgencies(reader, projection, ranking.slice(0, first), isListed ? LISTED_MAX : CLAUSE_IDS_MAX),
    rankedCount: ranking.length,
    clausesWithoutUnit: found.clausesWithoutUnit,
    isTruncated: isCut,
    notes: [...(isCut ? [INCOMPLETE_NOTE] : []), ...(isListed ? [] : [LISTS_NOTE])],
  };
}

/** Up to so many measures the ranking lists all of each agency; beyond, CLAUSE_IDS_MAX of each. */
const LISTED_MAX = 10_000;
const LISTS_NOTE = `The measures are so many that \`clauseIds\` of the ranking lists at most ${CLAUSE_IDS_MAX} of each agency; counts are of all. \`measures\` brings the others by \`agency\` and \`roles\`, in pages.`;

interface Found {
  readonly found: MeasuresByWords;
  readonly ranking: readonly Ranking[];
}

/** So many of one projection are kept ready: the next page of measures, and the same question of others. */
const keep = keptAnswers<Found>(16);

function foundFor(projection: Projection, { city, words }: CityWords, isByCluster: boolean): Found {
  return keep(projection, JSON.stringify([city.id, [...words.keys()], isByCluster]), () => {
    const found = measuresByWords(projection, {
      city: numbersOf(projection, 'City', [city.id])[0] ?? null,
      clusters: numbersOf(projection, 'Cluster', [...words.keys()]),
      isByCluster,
    });
    return { found, ranking: rankAgencies(projection, found.measures) };
  });
}

async function rankedAgencies(
  reader: GraphReader,
  projection: Projection,
  ranking: readonly Ranking[],
  listedMax: number,
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
      get clauseIds() {
        return one.clauses(listedMax).map((clause) => idOf(projection, 'Clause', clause));
      },
    };
  });
}
