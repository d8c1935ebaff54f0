import { defineOperation } from './operation.js';

interface Answer {
  readonly targets: {
    readonly nodes: readonly {
      readonly target: {
        readonly id: string;
        readonly kind: string;
        readonly metric: string;
        readonly comparator: string;
        readonly value: number;
        readonly valueTo: number | null;
        readonly unit: string;
        readonly year: number | null;
        readonly scope: string | null;
      };
      readonly clause: { readonly id: string; readonly number: string | null };
      readonly policy: { readonly title: string; readonly documentNumber: string | null };
      readonly rank: number;
      readonly matchedBy: readonly string[];
      readonly evidence: readonly { readonly line: number; readonly quote: string }[];
    }[];
  };
}

/** Which targets are set for something, by year and document? One row per target. */
export const TARGET_RANKING = defineOperation<Answer>({
  name: 'target-ranking',
  title: {
    en: 'Which targets are set for something, by year and document?',
    zh: '目标指标：按年份与文件排列、按数值排名',
  },
  document: `query TargetRanking($filter: TargetQuestionFilter, $first: Int = 100, $after: String) {
  targetRanking(filter: $filter) {
    targets(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        target { id kind metric comparator value valueTo unit printed year dueOn scope }
        clause { id number heading }
        policy { id title documentNumber }
        rank
        matchedBy
        evidence { sourceId line quote }
      }
    }
    isTruncated
    completeness { ...Completeness }
  }
}`,
  example: { words: '数字化转型' },
  table: ({ targets }) => ({
    columns: [
      '年份', '文件', '文号', '序号', '指标', '类型', '比较', '数值', '数值上限', '单位', '范围', '同单位名次',
      '匹配位置', '原文', '行', '条款编号',
    ], // biome-ignore format: one screen
    rows: targets.nodes.map(({ target, clause, policy, rank, matchedBy, evidence }) => [
      target.year,
      policy.title,
      policy.documentNumber,
      clause.number,
      target.metric,
      target.kind,
      target.comparator,
      target.value,
      target.valueTo,
      target.unit,
      target.scope,
      rank,
      matchedBy.join('、'),
      evidence[0]?.quote ?? null,
      evidence[0]?.line ?? null,
      clause.id,
    ]),
  }),
});
