import type { PolicyKind } from '../domain/graph-model.js';
import { noticeOf } from '../domain/notice-of.js';
import { encodeCursor } from '../domain/page.js';
import type { KnownPolicy } from '../ingest/assemble/corpus.js';
import type { GraphReader } from '../store/graph-store.js';

/** A document that the store holds, and the source that it came with. */
export interface KnownDocument extends KnownPolicy {
  readonly sourceId: string | null;
  readonly kind: PolicyKind;
}

const PAGE = 1_000;

/** Every document that was loaded, not those that are only cited. */
export async function knownDocuments(reader: GraphReader): Promise<readonly KnownDocument[]> {
  const known: KnownDocument[] = [];
  let after: string | null = null;
  for (;;) {
    const page = await reader.walk({
      start: { filter: { status: { eq: 'LOADED' } }, page: { first: PAGE, after, withTotal: false } },
      to: { label: 'Policy', fields: ['id', 'title', 'documentNumber', 'sourceId', 'kind'], hops: [] },
    });
    for (const node of page.nodes) {
      if (node === null) continue;
      const fields = node.fields as unknown as Omit<KnownDocument, 'id' | 'transmittedBy'>;
      known.push({ ...fields, id: node.id, transmittedBy: noticeOf(node.id) });
    }
    if (!page.hasNextPage) return known;
    after = encodeCursor([known.at(-1)?.id ?? '']);
  }
}
