import { cutLists } from './cut-lists.js';
import { VERSIONS_ELSEWHERE } from './document-versions.js';
import { defineOperation } from './operation.js';

interface End {
  readonly id: string;
  readonly name: string | null;
}

interface Quote {
  readonly quote: string;
}

interface Answer {
  readonly documents: readonly unknown[];
  readonly documentCount: number;
  readonly nodes: readonly {
    readonly kind: string;
    readonly label: string | null;
    readonly id: string | null;
    readonly name: string | null;
    readonly relationship: string | null;
    readonly from: End | null;
    readonly to: End | null;
    readonly fields: readonly {
      readonly field: string;
      readonly before: string | null;
      readonly after: string | null;
    }[];
    readonly onlyMoved: boolean;
    readonly evidenceBefore: readonly Quote[];
    readonly evidenceAfter: readonly Quote[];
    readonly wasCorrected: boolean;
    readonly isCorrected: boolean;
    readonly claimedBy: string;
    readonly document: { readonly file: string; readonly version: number } | null;
    readonly release: number;
  }[];
}

const VERSION = '{ sourceId kind version file sha256 since until }';

/** What was added, removed and changed between two releases, and by which document? One row per change. */
export const RELEASE_CHANGES = defineOperation<Answer>({
  name: 'changes',
  title: {
    en: 'What was added, removed and changed between two releases, and by which document?',
    zh: '版本间的变更',
  },
  isOfAllReleases: true,
  document: `query ChangesBetween($since: Int, $until: Int, $document: String, $labels: [NodeLabel!], $relationships: [RelationshipType!], $first: Int = 100, $after: String) {
  changes(since: $since, until: $until, document: $document, labels: $labels, relationships: $relationships, first: $first, after: $after) {
    since
    until
    totalCount
    counts { label relationship kind count }
    documents(first: 20) ${VERSION}
    documentCount
    pageInfo { hasNextPage endCursor }
    nodes {
      kind
      label
      id
      name
      relationship
      from { id label name }
      to { id label name }
      fields { field before after }
      onlyMoved
      evidenceBefore { sourceId line quote }
      evidenceAfter { sourceId line quote }
      wasCorrected
      isCorrected
      claimedBy
      document ${VERSION}
      release
    }
    completeness { ...Completeness }
  }
}`,
  example: { since: 0, relationships: ['LED_BY'] },
  table: ({ nodes }) => ({
    columns: [
      '类别', '关系', '起点', '终点', '变化', '原值', '新值', '文件', '版次', '版本', '原文', '更正', '起点编号', '终点编号',
    ], // biome-ignore format: one screen
    rows: nodes.map((one) => [
      one.label ?? '关系',
      one.relationship,
      one.from ? (one.from.name ?? one.from.id) : one.name,
      one.to ? (one.to.name ?? one.to.id) : null,
      one.onlyMoved ? 'MOVED' : one.kind,
      valuesOf(one.fields, 'before'),
      valuesOf(one.fields, 'after'),
      one.document?.file ?? one.claimedBy,
      one.document?.version ?? null,
      one.release,
      quotesOf(one.evidenceAfter.length > 0 ? one.evidenceAfter : one.evidenceBefore),
      one.wasCorrected || one.isCorrected,
      one.from?.id ?? one.id,
      one.to?.id ?? null,
    ]),
  }),
  leavesOut: ({ documents, documentCount }) => cutLists([[documents, documentCount]], VERSIONS_ELSEWHERE),
});

function valuesOf(fields: Answer['nodes'][number]['fields'], side: 'before' | 'after'): string {
  return fields
    .filter((one) => one[side] !== null)
    .map((one) => `${one.field}: ${one[side]}`)
    .join('\n');
}

function quotesOf(evidence: readonly Quote[]): string {
  return [...new Set(evidence.map(({ quote }) => quote))].join('\n');
}
