import { defineOperation } from './operation.js';

interface Document {
  readonly id: string;
  readonly title: string;
  readonly documentNumber: string | null;
}

interface Citation {
  readonly citing: Document;
  readonly clause: { readonly id: string; readonly number: string | null } | null;
  readonly cited: Document;
  readonly kind: string;
  readonly printed: string;
  readonly evidence: readonly { readonly line: number; readonly quote: string }[];
}

interface Answer {
  readonly cites: { readonly nodes: readonly Citation[] };
  readonly citedBy: { readonly nodes: readonly Citation[] };
}

const DOCUMENT = '{ id title documentNumber status }';
const CITATIONS_PAGE = `{
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        citing ${DOCUMENT}
        clause { id number heading line }
        cited ${DOCUMENT}
        route kind printed status
        evidence { sourceId line quote }
      }
    }`;

const KINDS: Readonly<Record<string, string>> = {
  BASED_ON: '依据',
  IMPLEMENTS: '贯彻落实',
  TRANSMITS: '印发、转发',
  REPLACES: '替代',
  ABOLISHES: '废止',
  INTERPRETS: '解读',
  MENTIONS: '提及',
};

/** What does a document cite, and what cites it? One row per citation, those that come in first. */
export const CITATIONS = defineOperation<Answer>({
  name: 'citations',
  title: { en: 'What does this document cite, and what cites it?', zh: '引用与被引' },
  document: `query Citations($policy: String!, $kind: [CitationKind!], $first: Int = 100, $after: String) {
  citations(policy: $policy) {
    policy ${DOCUMENT}
    family ${DOCUMENT}
    kinds { kind cites citedBy }
    citingDocuments(first: 100) {
      totalCount
      nodes { policy ${DOCUMENT} kinds isResting citations through { id documentNumber title } }
    }
    citedBy(kind: $kind, first: $first, after: $after) ${CITATIONS_PAGE}
    cites(kind: $kind, first: 100) ${CITATIONS_PAGE}
    isTruncated
    completeness { ...Completeness }
  }
}`,
  example: { policy: '粤府〔2021〕21号' },
  table: ({ cites, citedBy }) => ({
    columns: [
      '方向',
      '类型',
      '引用文件',
      '引用文件文号',
      '条款',
      '被引文件',
      '被引文件文号',
      '原文',
      '行',
      '条款编号',
    ],
    rows: [
      ...citedBy.nodes.map((one) => rowOf('被引', one)),
      ...cites.nodes.map((one) => rowOf('引用', one)),
    ],
  }),
});

function rowOf(direction: string, { citing, clause, cited, kind, printed, evidence }: Citation) {
  return [
    direction,
    KINDS[kind] ?? kind,
    citing.title,
    citing.documentNumber,
    clause?.number ?? null,
    cited.title,
    cited.documentNumber,
    printed,
    evidence[0]?.line ?? null,
    clause?.id ?? null,
  ];
}
