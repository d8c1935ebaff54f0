import { defineOperation } from './operation.js';

interface Side {
  readonly policy: { readonly title: string };
}
interface Part {
  readonly leads: number;
  readonly supports: number;
  readonly assigned: number;
}
interface Answer {
  readonly a: Side;
  readonly b: Side;
  readonly agencies: readonly {
    readonly agency: { readonly name: string };
    readonly inWhich: string;
    readonly a: Part;
    readonly b: Part;
  }[];
  readonly clusters: readonly ({ readonly cluster: { readonly name: string } } & Mentioned)[];
  readonly cities: readonly ({ readonly city: { readonly name: string } } & Mentioned)[];
  readonly cited: readonly {
    readonly policy: { readonly title: string };
    readonly inWhich: string;
    readonly citedByA: readonly string[];
    readonly citedByB: readonly string[];
  }[];
  readonly targets: readonly {
    readonly metric: string;
    readonly unit: string;
    readonly inWhich: string;
    readonly a: readonly { readonly printed: string }[];
    readonly b: readonly { readonly printed: string }[];
  }[];
}
interface Mentioned {
  readonly inWhich: string;
  readonly clauseIdsA: readonly string[];
  readonly clauseIdsB: readonly string[];
}

/** What do two documents have in common, and what has only one of them? One row per thing. */
export const COMPARE_POLICIES = defineOperation<Answer>({
  name: 'compare-policies',
  title: { en: 'What do two documents have in common, and what has only one of them?', zh: '两份文件的比较' },
  document: `query ComparePolicies($a: String!, $b: String!) {
  comparePolicies(a: $a, b: $b) {
    a { ...ComparedPolicy }
    b { ...ComparedPolicy }
    counts { kind both onlyA onlyB }
    agencies { agency { id name shortName } inWhich a { leads supports assigned clauseIds } b { leads supports assigned clauseIds } }
    clusters { cluster { id name } inWhich clauseIdsA clauseIdsB }
    cities { city { id name } inWhich clauseIdsA clauseIdsB }
    cited { policy { id title documentNumber } inWhich citedByA citedByB }
    targets { metric unit kind inWhich a { id comparator value valueTo printed year } b { id comparator value valueTo printed year } }
    lineage { from { id number heading } to { id number heading } method score evidence { sourceId line quote } }
    lineageCount
    isTruncated
    completeness { ...Completeness }
  }
}`,
  example: { a: '粤府〔2021〕45号', b: '粤办函〔2022〕41号' },
  table: ({ agencies, clusters, cities, cited, targets }) => ({
    columns: ['类别', '名称', '所在文件', '文件甲', '文件乙'],
    rows: [
      ...agencies.map(({ agency, inWhich, a, b }) => ['机构', agency.name, inWhich, partOf(a), partOf(b)]),
      ...clusters.map((one) => ['产业集群', one.cluster.name, one.inWhich, ...clausesOf(one)]),
      ...cities.map((one) => ['城市', one.city.name, one.inWhich, ...clausesOf(one)]),
      ...cited.map(({ policy, inWhich, citedByA, citedByB }) => [
        '引用文件',
        policy.title,
        inWhich,
        citedByA.join('、'),
        citedByB.join('、'),
      ]),
      ...targets.map(({ metric, unit, inWhich, a, b }) => [
        '目标指标',
        `${metric}（${unit}）`,
        inWhich,
        a.map(({ printed }) => printed).join('、'),
        b.map(({ printed }) => printed).join('、'),
      ]),
    ],
  }),
});

function partOf({ leads, supports, assigned }: Part): string {
  return [
    ...(leads > 0 ? [`牵头${leads}`] : []),
    ...(supports > 0 ? [`配合${supports}`] : []),
    ...(assigned > 0 ? [`负责${assigned}`] : []),
  ].join('、');
}

function clausesOf({ clauseIdsA, clauseIdsB }: Mentioned): readonly string[] {
  return [clauseIdsA.join('、'), clauseIdsB.join('、')];
}
