import { defineOperation } from '../operation.js';

interface Answer {
  readonly nodes: readonly {
    readonly type: string;
    readonly tier: string;
    readonly snippet: { readonly text: string };
    readonly matchCount: number;
    readonly node: {
      readonly id: string;
      readonly name?: string;
      readonly title?: string;
      readonly number?: string | null;
      readonly policy?: { readonly title: string; readonly documentNumber: string | null };
    };
  }[];
}

/** What has these words? One row per hit, best first. */
export const SEARCH = defineOperation<Answer>({
  name: 'search',
  title: { en: 'What has these words, and where do they stand?', zh: '全文检索' },
  document: `query Search($text: String!, $in: [SearchLabel!], $policy: String, $first: Int = 20, $after: String) {
  search(text: $text, in: $in, policy: $policy, first: $first, after: $after) {
    totalCount
    counts { type count }
    words
    pageInfo { hasNextPage endCursor }
    nodes {
      type
      tier
      node {
        id
        ... on Policy { title documentNumber issuedOn }
        ... on Clause { number heading line policy { id title documentNumber } }
        ... on Agency { name shortName }
        ... on City { name: fullName code }
        ... on Region { name }
        ... on Cluster { name }
      }
      snippet { field text start }
      matchCount
      matches(first: 20) { field index start end words }
    }
    completeness { ...Completeness }
  }
}`,
  example: { text: '融资 中小企业' },
  table: ({ nodes }) => ({
    columns: ['类型', '名称', '文件', '文号', '序号', '摘要', '匹配处数', '匹配程度', '编号'],
    rows: nodes.map(({ type, tier, node, snippet, matchCount }) => [
      type,
      node.title ?? node.name ?? null,
      node.policy?.title ?? null,
      node.policy?.documentNumber ?? null,
      node.number ?? null,
      snippet.text,
      matchCount,
      tier,
      node.id,
    ]),
  }),
});
