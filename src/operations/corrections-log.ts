import { defineOperation } from './operation.js';

interface Claim {
  readonly role: 'LEAD' | 'SUPPORT' | 'ASSIGNED' | null;
  readonly name: string;
}

interface Answer {
  readonly nodes: readonly {
    readonly id: string;
    readonly kind: string;
    readonly status: string;
    readonly outcome: string;
    readonly detail: string | null;
    readonly clauseId: string;
    readonly clause: {
      readonly id: string;
      readonly number: string | null;
      readonly policy: { readonly title: string; readonly documentNumber: string | null };
    } | null;
    readonly extracted: Claim | null;
    readonly corrected: Claim | null;
    readonly quote: string | null;
    readonly reason: string;
    readonly proposedBy: string;
    readonly proposedAt: string;
    readonly decision: { readonly by: string; readonly at: string; readonly reason: string } | null;
  }[];
}

const ROLES = { LEAD: '牵头', SUPPORT: '配合', ASSIGNED: '负责' } as const;

/** What readers proposed, what editors decided, and what became of it. One row per correction. */
export const CORRECTIONS_LOG = defineOperation<Answer>({
  name: 'corrections-log',
  title: { en: 'What did people correct, and what became of it?', zh: '更正记录' },
  path: '/corrections',
  document: `query CorrectionsLog($filter: CorrectionFilter, $first: Int = 100, $after: String) {
  corrections(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { ...Correction }
    completeness { ...Completeness }
  }
}`,
  example: { status: ['ACCEPTED'] },
  table: ({ nodes }) => ({
    columns: [
      '编号', '类型', '状态', '处理结果', '文件', '文号', '条款序号', '条款编号', '原抽取', '更正为', '引文', '理由', '提出人',
      '提出时间', '裁定人', '裁定时间', '裁定理由', '冲突说明',
    ], // biome-ignore format: one screen
    rows: nodes.map((one) => [
      one.id,
      one.kind,
      one.status,
      one.outcome,
      one.clause?.policy.title ?? null,
      one.clause?.policy.documentNumber ?? null,
      one.clause?.number ?? null,
      one.clause?.id ?? one.clauseId,
      inWords(one.extracted),
      inWords(one.corrected),
      one.quote,
      one.reason,
      one.proposedBy,
      one.proposedAt,
      one.decision?.by ?? null,
      one.decision?.at ?? null,
      one.decision?.reason ?? null,
      one.detail,
    ]),
  }),
});

/** `牵头：广东省科学技术厅`, or the name of a cluster or place. */
function inWords(claim: Claim | null): string | null {
  if (claim === null) return null;
  return claim.role === null ? claim.name : `${ROLES[claim.role]}：${claim.name}`;
}
