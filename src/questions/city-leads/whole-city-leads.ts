import type { GraphReader } from '../../store/graph-store.js';
import { askCityLeads } from './city-leads.js';
import type { CityLeadsAnswer, CityMeasure } from './city-leads-answer.js';

/** Measures brought at a time. */
const PAGE = 1_000;

/** The whole answer of `askCityLeads`, for who shows all of it: its store calls, and those of a page for each 1,000 measures. */
export async function wholeCityLeads(
  reader: GraphReader,
  request: { readonly city: string; readonly cluster?: string | null },
): Promise<CityLeadsAnswer> {
  const answer = await askCityLeads(reader, request);
  const { city, cluster, clusters, rankedCount, clausesWithoutUnit, isTruncated, notes } = answer;
  const { count, items } = await answer.measures({ clauseIds: null, agency: null, roles: [] });
  const measures: CityMeasure[] = [];
  for (let at = 0; at < count; at += PAGE) measures.push(...(await items(at, Math.min(count, at + PAGE))));
  const ranking = await answer.ranking(rankedCount);
  return {
    city,
    cluster,
    clusters: await clusters({ withLayouts: true }),
    measures,
    ranking,
    clausesWithoutUnit,
    isTruncated,
    notes,
  };
}
