import { defineOperation } from './operation.js';

interface Answer {
  readonly gaps: {
    readonly nodes: readonly {
      readonly kind: string;
      readonly reading: string;
      readonly clause: {
        readonly id: string;
        readonly number: string | null;
        readonly heading: string | null;
      } | null;
      readonly policy: { readonly title: string; readonly documentNumber: string | null } | null;
      readonly units: readonly { readonly expanded: string }[];
      readonly cluster: { readonly name: string } | null;
      readonly cities: readonly { readonly name: string }[];
      readonly evidence: readonly { readonly sourceId: string; readonly line: number }[];
    }[];
  };
}

/** What is nobody's task? One row per gap. */
export const GAPS = defineOperation<Answer>({
  name: 'gaps',
  title: { en: "What is nobody's task?", zh: '职责空白：无牵头单位、无责任单位、集群无措施' },
  document: `query Gaps($filter: GapFilter, $first: Int = 100, $after: String) {
  gaps(filter: $filter) {
    counts { kind reading count }
    gaps(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        kind
        reading
        clause { id number heading }
        policy { id title documentNumber }
        units { role expanded printed jointDuty agency { id name } evidence { sourceId line quote } }
        cluster { id name }
        cities { id name }
        groupMeasures
        evidence { sourceId line quote }
      }
    }
    isTruncated
    completeness { ...Completeness }
  }
}`,
  example: { policy: '粤府〔2021〕45号' },
  table: ({ gaps }) => ({
    columns: [
      '类型',
      '判读',
      '文件',
      '文号',
      '序号',
      '条款',
      '责任单位',
      '产业集群',
      '城市',
      '来源',
      '行',
      '条款编号',
    ],
    rows: gaps.nodes.map(({ kind, reading, clause, policy, units, cluster, cities, evidence }) => [
      kind,
      reading,
      policy?.title ?? null,
      policy?.documentNumber ?? null,
      clause?.number ?? null,
      clause?.heading ?? null,
      units.map(({ expanded }) => expanded).join('、'),
      cluster?.name ?? null,
      cities.map(({ name }) => name).join('、'),
      evidence[0]?.sourceId ?? null,
      evidence[0]?.line ?? null,
      clause?.id ?? null,
    ]),
  }),
});
