import { defineOperation } from './operation.js';

interface Clause {
  readonly id: string;
  readonly number: string | null;
  readonly heading: string | null;
}

interface Answer {
  readonly links: {
    readonly nodes: readonly {
      readonly lowerPolicy: { readonly title: string };
      readonly lower: Clause;
      readonly higherPolicy: { readonly title: string };
      readonly higher: Clause;
      readonly method: string;
      readonly score: number;
      readonly sharedWords: readonly string[];
    }[];
  };
}

const DOCUMENT = '{ id title documentNumber }';
const CLAUSE = '{ id number heading line }';

/** Which clauses of a lower document take up which of a higher? One row per link. */
export const LINEAGE = defineOperation<Answer>({
  name: 'lineage',
  title: { en: 'Which clauses of a lower document take up which of a higher?', zh: '条款承接关系' },
  document: `query Lineage($policy: String, $lower: String, $higher: String, $minScore: Float, $first: Int = 100, $after: String) {
  lineage(policy: $policy, lower: $lower, higher: $higher) {
    policy ${DOCUMENT}
    documentCount
    documents(first: 20) {
      lower ${DOCUMENT}
      higher ${DOCUMENT}
      links
      comparedLower
      withoutAncestorCount
      withoutAncestor(first: 100) ${CLAUSE}
      comparedHigher
      notTakenUpCount
      notTakenUp(first: 100) ${CLAUSE}
      isComparedNow
    }
    links(minScore: $minScore, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        lowerPolicy ${DOCUMENT}
        lower ${CLAUSE}
        higherPolicy ${DOCUMENT}
        higher ${CLAUSE}
        method score stated sharedWords
      }
    }
    isTruncated
    completeness { ...Completeness }
  }
}`,
  example: { policy: '关于巩固回升向好势头加力振作工业经济的政策措施' },
  table: ({ links }) => ({
    columns: [
      '下位文件', '下位条款', '下位条款标题', '上位文件', '上位条款', '上位条款标题', '推断方法', '得分', '共有词句',
      '下位条款编号', '上位条款编号',
    ], // biome-ignore format: one screen
    rows: links.nodes.map(({ lowerPolicy, lower, higherPolicy, higher, method, score, sharedWords }) => [
      lowerPolicy.title,
      lower.number,
      lower.heading,
      higherPolicy.title,
      higher.number,
      higher.heading,
      method,
      score,
      sharedWords.join('、'),
      lower.id,
      higher.id,
    ]),
  }),
});
