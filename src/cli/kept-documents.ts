import { DomainError } from '../domain/errors.js';
import type { Source } from '../domain/span.js';
import { atHand, type SourceAtHand } from '../ingest/source-at-hand.js';
import type { GraphStore } from '../store/graph-store.js';
import { type Streams, say } from './streams.js';

/** Every document of the store as it was read, to be read anew without its file. Fails with NO_DOCUMENTS. */
export async function keptDocuments(store: GraphStore, streams: Streams): Promise<readonly SourceAtHand[]> {
  const kept: SourceAtHand[] = [];
  for (const { kind, sha256, file } of await store.sources()) {
    if (kind !== 'DOCUMENT') continue;
    const document = await store.history.document(sha256);
    if (document === null)
      say(streams, `${file} was loaded without its text: it stays as it is. Load its file again.`);
    else kept.push(atHand(document, () => documentOf(store, sha256)));
  }
  if (kept.length === 0) {
    const message = 'The store keeps no document that could be read again: load files first.';
    throw new DomainError('NO_DOCUMENTS', message);
  }
  return kept;
}

async function documentOf(store: GraphStore, sha256: string): Promise<Source> {
  const document = await store.history.document(sha256);
  if (document === null) throw new Error(`The text of ${sha256} was in the store a moment ago.`);
  return document;
}
