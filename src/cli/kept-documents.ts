import { DomainError } from '../domain/errors.js';
import type { Source } from '../domain/span.js';
import type { GraphStore } from '../store/graph-store.js';
import { type Streams, say } from './streams.js';

/** Every document of the store as it was read, to be read anew without its file. Fails with NO_DOCUMENTS. */
export async function keptDocuments(store: GraphStore, streams: Streams): Promise<readonly Source[]> {
  const kept: Source[] = [];
  for (const { kind, sha256, file } of await store.sources()) {
    if (kind !== 'DOCUMENT') continue;
    const document = await store.history.document(sha256);
    if (document === null)
      say(streams, `${file} was loaded without its text: it stays as it is. Load its file again.`);
    else kept.push(document);
  }
  if (kept.length === 0) {
    const message = 'The store keeps no document that could be read again: load files first.';
    throw new DomainError('NO_DOCUMENTS', message);
  }
  return kept;
}
