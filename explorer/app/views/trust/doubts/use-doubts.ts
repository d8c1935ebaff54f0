import {
  type DoubtFragment,
  DoubtsOfAllDocument,
  type DoubtsOfAllQuery,
  DoubtsOfDocumentDocument,
  type DoubtsOfDocumentQuery,
  type MentionKind,
} from '../../../asking/generated/graphql.js';
import { type Pages, usePages } from '../../../asking/use-pages.js';

/** An undecided name with the file it stands in; or how many more that file has than are listed. */
export interface DoubtOfFile {
  readonly key: string;
  readonly source: { readonly id: string; readonly file: string };
  readonly doubt: DoubtFragment | null;
  /** Only where `doubt` is null. */
  readonly left: number;
}

/** Undecided names of all documents, at most a hundred of each file, or all of one document; `kind` keeps only one. */
export function useDoubts(
  document: string,
  kind: MentionKind | null,
  /** How many there are of `kind` in all; undefined where nobody knows. */
  total: number | undefined,
): Pages<DoubtsOfAllQuery | DoubtsOfDocumentQuery, DoubtOfFile> {
  const isKept = ({ doubt }: DoubtOfFile) => doubt === null || kind === null || doubt.kind === kind;
  const all = usePages(
    DoubtsOfAllDocument,
    {},
    ({ summary: { sources } }) => ({ ...sources, nodes: sources.nodes.flatMap(doubtsOfFile) }),
    { isAsked: document === '' },
  );
  const one = usePages(
    DoubtsOfDocumentDocument,
    { policy: document },
    ({ reading }) => ({
      nodes: doubtsOfFile({
        ...reading.source,
        unresolved: reading.unresolved,
        unresolvedCount: reading.unresolved.length,
      }),
      pageInfo: { hasNextPage: false, endCursor: null },
    }),
    { isAsked: document !== '' },
  );
  const pages: Pages<DoubtsOfAllQuery | DoubtsOfDocumentQuery, DoubtOfFile> = document === '' ? all : one;
  return { ...pages, items: pages.items.filter(isKept), total: total ?? null };
}

function doubtsOfFile({
  id,
  file,
  unresolved,
  unresolvedCount,
}: {
  readonly id: string;
  readonly file: string;
  readonly unresolved: readonly DoubtFragment[];
  readonly unresolvedCount: number;
}): readonly DoubtOfFile[] {
  const source = { id, file };
  const left = unresolvedCount - unresolved.length;
  const doubts = unresolved.map(
    (doubt, index): DoubtOfFile => ({ key: `${id} ${index}`, source, doubt, left: 0 }),
  );
  return left > 0 ? [...doubts, { key: `${id} left`, source, doubt: null, left }] : doubts;
}
