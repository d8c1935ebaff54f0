import { defineOperation } from './operation.js';

interface Answer {
  readonly overlaps: {
    readonly nodes: readonly {
      readonly kind: string;
      readonly reading: string;
      readonly object: string;
      readonly measureCount: number;
      readonly measures: readonly {
        readonly clause: {
          readonly id: string;
          readonly number: string | null;
          readonly heading: string | null;
        };
        readonly policy: { readonly title: string };
        readonly leads: readonly {
          readonly expanded: string;
          readonly evidence: readonly { readonly sourceId: string; readonly line: number }[];
        }[];
      }[];
    }[];
  };
}

/** What is led by two? One row for each of the first measures of an overlap, with how many there are. */
export const OVERLAPS = defineOperation<Answer>({
  name: 'overlaps',
  title: { en: 'What is led by two?', zh: '职责重叠：同一对象有多个牵头单位' },
  document: `query Overlaps($filter: OverlapFilter, $first: Int = 100, $after: String, $measures: Int = 20) {
  overlaps(filter: $filter) {
    ledMeasures
    counts { kind reading count }
    overlaps(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        kind
        reading
        object
        cluster { id name }
        city { id name }
        agencies(first: 20) { id name }
        agencyCount
        measureCount
        measures(first: $measures) {
          clause { id number heading }
          policy { id title documentNumber }
          leads { expanded printed jointDuty inherited agency { id name } evidence { sourceId line quote } }
        }
      }
    }
    isTruncated
    completeness { ...Completeness }
  }
}`,
  example: { policy: '粤办函〔2022〕41号' },
  table: ({ overlaps }) => ({
    columns: ['类型', '判读', '对象', '措施数', '牵头单位', '文件', '序号', '措施', '来源', '行', '条款编号'],
    rows: overlaps.nodes.flatMap(({ kind, reading, object, measureCount, measures }) =>
      measures.map(({ clause, policy, leads }) => [
        kind,
        reading,
        object,
        measureCount,
        leads.map(({ expanded }) => expanded).join('、'),
        policy.title,
        clause.number,
        clause.heading,
        leads[0]?.evidence[0]?.sourceId ?? null,
        leads[0]?.evidence[0]?.line ?? null,
        clause.id,
      ]),
    ),
  }),
});
