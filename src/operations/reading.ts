import { defineOperation } from './operation.js';

interface Answer {
  readonly claims: readonly {
    readonly fromId: string;
    readonly toId: string;
    readonly to: Named;
    readonly start: number;
    readonly end: number;
    readonly clauseId: string | null;
    readonly printed: string | null;
    readonly qualifier: string | null;
    readonly relationship: string;
    readonly ruleId: string;
    readonly stated: boolean;
    readonly evidence: readonly {
      readonly start: number;
      readonly quote: string;
      readonly line: number;
      readonly page: number | null;
    }[];
  }[];
}

interface Named {
  readonly id: string;
  readonly title?: string;
  readonly name?: string;
  readonly fullName?: string;
  readonly metric?: string;
  readonly printed?: string;
}

/** What does a document print, and what was read from which words? One row per claim, in the order of the text. */
export const READING = defineOperation<Answer>({
  name: 'reading',
  title: { en: 'What does a document print, and what was read from which words?', zh: '原文与标注' },
  document: `query Reading($policy: String!, $start: Int = 0, $length: Int = 250000) {
  reading(policy: $policy, start: $start, length: $length) {
    policy { id title documentNumber }
    source { id file sha256 characters }
    policies { policy { id title documentNumber kind } start end depth }
    start
    end
    length
    hasNext
    text
    clauses(inPart: true) { id policyId number heading kind depth start end line }
    claims {
      relationship
      fromId
      toId
      to { ...NodeName }
      start
      end
      clauseId
      printed
      qualifier
      expanded
      verdict
      likelihood
      stated
      ruleId
      evidence { start end quote line page }
      correction { id status outcome reason }
    }
    unresolved { kind printed clauseId line start end candidates reason }
    isTruncated
    completeness { ...Completeness }
  }
}`,
  example: { policy: '粤办函〔2022〕41号' },
  table: ({ claims }) => ({
    columns: [
      '起点',
      '终点',
      '行',
      '页',
      '原文',
      '关系',
      '细分',
      '原文用语',
      '所指',
      '所指编号',
      '论断主体编号',
      '所在条款编号',
      '原文明示',
      '抽取规则',
    ],
    rows: claims.map((claim) => [
      claim.start,
      claim.end,
      wordsOf(claim)?.line ?? null,
      wordsOf(claim)?.page ?? null,
      wordsOf(claim)?.quote ?? null,
      claim.relationship,
      claim.qualifier,
      claim.printed,
      nameOf(claim.to),
      claim.toId,
      claim.fromId,
      claim.clauseId,
      claim.stated,
      claim.ruleId,
    ]),
  }),
});

/** The words at which the claim stands. */
function wordsOf({ start, evidence }: Answer['claims'][number]) {
  return evidence.find((one) => one.start === start);
}

/** What a person calls it. */
function nameOf({ id, title, fullName, name, metric, printed }: Named): string {
  return title ?? fullName ?? name ?? (metric === undefined ? id : `${metric}${printed ?? ''}`);
}
