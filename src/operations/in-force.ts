import { defineOperation } from './operation.js';

interface Answer {
  readonly date: string;
  readonly documents: {
    readonly nodes: readonly {
      readonly policy: {
        readonly id: string;
        readonly title: string;
        readonly documentNumber: string | null;
        readonly validity: string | null;
      };
      readonly verdict: string;
      readonly reason: string;
      readonly startsOn: string | null;
      readonly endsOn: string | null;
      readonly endIsStated: boolean;
      readonly endedBy: readonly { readonly policy: { readonly title: string } }[];
    }[];
  };
}

const VERDICTS: Readonly<Record<string, string>> = {
  IN_FORCE: '有效',
  UNKNOWN: '无法判断',
  NOT_YET: '尚未施行',
  REPLACED: '已被替代或废止',
  EXPIRED: '已失效',
};

/** Which documents were in force on a day? One row per document. */
export const IN_FORCE = defineOperation<Answer>({
  name: 'in-force',
  title: { en: 'Which documents were in force on a day?', zh: '某日有效的文件' },
  document: `query InForce($on: String!, $filter: PolicyFilter, $verdict: [ForceVerdict!], $first: Int = 100, $after: String) {
  inForce(on: $on, filter: $filter) {
    date
    verdicts { verdict count }
    documents(verdict: $verdict, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        policy { id title documentNumber kind issuedOn effectiveOn expiresOn validity }
        verdict
        reason
        startsOn
        startIsStated
        endsOn
        endIsStated
        statedIn { id number line text }
        endedBy { policy { id title documentNumber } clause { id number } from kind printed evidence { sourceId line quote } }
      }
    }
    isTruncated
    completeness { ...Completeness }
  }
}`,
  example: { on: '2023-06-30' },
  table: ({ date, documents }) => ({
    columns: [
      '日期',
      '结论',
      '理由',
      '文件',
      '文号',
      '起始日期',
      '终止日期',
      '载明期限',
      '有效期原文',
      '替代或废止',
      '文件编号',
    ],
    rows: documents.nodes.map((one) => [
      date,
      VERDICTS[one.verdict] ?? one.verdict,
      one.reason,
      one.policy.title,
      one.policy.documentNumber,
      one.startsOn,
      one.endsOn,
      one.endIsStated ? '是' : '否',
      one.policy.validity,
      one.endedBy.map(({ policy }) => policy.title).join('、'),
      one.policy.id,
    ]),
  }),
});
