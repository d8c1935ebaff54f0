import { cutLists, listedCell } from './cut-lists.js';
import { VERSIONS_ELSEWHERE } from './document-versions.js';
import { defineOperation } from './operation.js';

interface Totals {
  readonly created: number;
  readonly updated: number;
  readonly removed: number;
}

interface Answer {
  readonly nodes: readonly {
    readonly sequence: number;
    readonly at: string | null;
    readonly cause: string;
    readonly nodes: Totals;
    readonly relationships: Totals;
    readonly documents: readonly { readonly file: string; readonly version: number }[];
    readonly documentCount: number;
  }[];
}

/** Which releases are there, and what made them? One row per release, newest first. */
export const RELEASES = defineOperation<Answer>({
  name: 'releases',
  title: { en: 'Which releases are there, and what made them?', zh: '版本列表' },
  isOfAllReleases: true,
  document: `query Releases($first: Int = 100, $after: String) {
  releases(first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      sequence
      at
      cause
      nodes { created updated removed }
      relationships { created updated removed }
      documents(first: 20) { sourceId kind version file sha256 }
      documentCount
    }
  }
}`,
  example: {},
  table: ({ nodes }) => ({
    columns: [
      '版本', '时间', '原因', '新增节点', '变更节点', '删除节点', '新增关系', '变更关系', '删除关系', '文件',
    ], // biome-ignore format: one screen
    rows: nodes.map(({ sequence, at, cause, nodes: changed, relationships, documents, documentCount }) => [
      sequence,
      at,
      cause,
      changed.created,
      changed.updated,
      changed.removed,
      relationships.created,
      relationships.updated,
      relationships.removed,
      listedCell(
        documents.map(({ file, version }) => `${file}（第${version}版）`),
        documentCount,
      ),
    ]),
  }),
  leavesOut: ({ nodes }) =>
    cutLists(
      nodes.map(({ documents, documentCount }) => [documents, documentCount]),
      VERSIONS_ELSEWHERE,
    ),
});
