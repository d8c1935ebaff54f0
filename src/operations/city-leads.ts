import { cutLists, MORE_IDS } from './cut-lists.js';
import { defineOperation } from './operation.js';

interface Unit {
  readonly expanded: string;
}

interface Answer {
  readonly city: { readonly name: string };
  readonly ranking: readonly {
    readonly leads: number;
    readonly firstListed: number;
    readonly clauseIds: readonly string[];
  }[];
  readonly measures: {
    readonly nodes: readonly {
      readonly clause: {
        readonly id: string;
        readonly number: string | null;
        readonly heading: string | null;
      };
      readonly policy: { readonly title: string; readonly documentNumber: string | null };
      readonly reasons: readonly { readonly printed: string }[];
      readonly leads: readonly Unit[];
      readonly supports: readonly Unit[];
      readonly assigned: readonly Unit[];
    }[];
  };
}

const UNIT = '{ expanded printed jointDuty inherited agency { id name } evidence { sourceId line quote } }';

/** Which agencies lead measures for a city's clusters? One row per measure. */
export const CITY_LEADS = defineOperation<Answer>({
  name: 'city-leads',
  title: {
    en: "Which agencies lead measures for a city's clusters?",
    zh: '某市产业集群的措施由哪些部门牵头',
  },
  document: `query CityLeads($city: String!, $cluster: String, $first: Int = 100, $after: String, $ids: Int = 20) {
  cityLeads(city: $city, cluster: $cluster) {
    city { id name fullName code }
    cluster { id name }
    clusters { cluster { id name } likelihood }
    ranking(first: 100) { agency { id name shortName } leads jointLeads firstListed clauseIds(first: $ids) }
    measures(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        clause { id number heading line }
        policy { id title documentNumber }
        reasons { kind printed clauseId cluster { id name } }
        leads ${UNIT}
        supports ${UNIT}
        assigned ${UNIT}
      }
    }
    clausesWithoutUnit
    isTruncated
    completeness { ...Completeness }
  }
}`,
  example: { city: '东莞' },
  table: ({ city, measures }) => ({
    columns: ['城市', '文件', '文号', '序号', '措施', '牵头单位', '配合单位', '责任单位', '依据', '条款编号'],
    rows: measures.nodes.map(({ clause, policy, reasons, leads, supports, assigned }) => [
      city.name,
      policy.title,
      policy.documentNumber,
      clause.number,
      clause.heading,
      names(leads),
      names(supports),
      names(assigned),
      [...new Set(reasons.map(({ printed }) => printed))].join('、'),
      clause.id,
    ]),
  }),
  leavesOut: ({ ranking }) =>
    cutLists(
      ranking.map(({ clauseIds, leads, firstListed }) => [clauseIds, leads + firstListed]),
      MORE_IDS,
    ),
});

function names(units: readonly Unit[]): string {
  return units.map(({ expanded }) => expanded).join('、');
}
