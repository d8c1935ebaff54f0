import { defineOperation } from './operation.js';

interface Answer {
  readonly nodes: readonly {
    readonly sourceId: string;
    readonly kind: string;
    readonly version: number;
    readonly file: string;
    readonly sha256: string;
    readonly characters: number;
    readonly loadedAt: string | null;
    readonly since: number;
    readonly until: number | null;
  }[];
}

/** What brings the rest where an answer holds the first versions that came with a release. */
export const VERSIONS_ELSEWHERE =
  '`document-versions` brings all that came after one release and not after another, by `since` and `until`';

/** Which versions of a document were loaded, and which releases had them? One row per version. */
export const DOCUMENT_VERSIONS = defineOperation<Answer>({
  name: 'document-versions',
  title: { en: 'Which versions of a document were loaded, and which releases had them?', zh: '文件版本' },
  isOfAllReleases: true,
  document: `query DocumentVersions($document: String, $since: Int, $until: Int, $first: Int = 100, $after: String) {
  documentVersions(document: $document, since: $since, until: $until, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { sourceId kind version file sha256 characters loadedAt since until }
  }
}`,
  example: { document: '粤办函〔2022〕41号' },
  table: ({ nodes }) => ({
    columns: ['文件', '类型', '版次', '载入时间', '起始版本', '截止版本', '字符数', '校验值', '来源编号'],
    rows: nodes.map((one) => [
      one.file,
      one.kind,
      one.version,
      one.loadedAt,
      one.since,
      one.until,
      one.characters,
      one.sha256,
      one.sourceId,
    ]),
  }),
});
