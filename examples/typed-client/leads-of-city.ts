import type { Ask } from './client.js';
import { graphql } from './generated/gql.js';
import type { LeadsOfCityQuery } from './generated/graphql.js';

const LEADS_OF_CITY = graphql(`
  query LeadsOfCity($city: String!, $first: Int!, $after: String) {
    cityLeads(city: $city) {
      city { fullName }
      ranking(first: 3) { agency { shortName } leads }
      measures(first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          clause { id number }
          policy { title }
          leads { expanded evidence { quote line } }
        }
      }
    }
  }
`);

/** Who leads measures for a city's clusters: lines to print, page after page, with the words behind every lead. */
export async function* leadsOfCity(ask: Ask, city: string, first = 20): AsyncGenerator<string> {
  let after: string | null = null;
  do {
    const answer: LeadsOfCityQuery = await ask(LEADS_OF_CITY, { city, first, after });
    const { measures, ranking, city: asked } = answer.cityLeads;
    if (after === null) {
      yield `${asked.fullName}: ${measures.totalCount} measures`;
      for (const { agency, leads } of ranking) yield `  ${agency.shortName} leads ${leads}`;
    }
    for (const { clause, policy, leads } of measures.nodes) {
      for (const { expanded, evidence } of leads) {
        const words = evidence.map(({ quote, line }) => `「${quote}」, line ${line}`).join('; ');
        yield `《${policy.title}》${clause.number ?? ''} ${expanded}: ${words} [${clause.id}]`;
      }
    }
    after = measures.pageInfo.hasNextPage ? measures.pageInfo.endCursor : null;
  } while (after !== null);
}
