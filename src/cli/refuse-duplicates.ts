import { DomainError } from '../domain/errors.js';
import type { SourceRecord } from '../domain/graph-batch.js';
import type { PolicyNode } from '../domain/graph-model.js';
import type { KeptBatch } from './aside/kept-batch.js';
import type { KnownDocument } from './known-documents.js';

/**
 * Refuses a document that comes with two sources (DUPLICATE_DOCUMENT): each of its claims would be there twice, and every
 * count that people read would be wrong.
 */
export function refuseDuplicates(
  batches: readonly KeptBatch[],
  kept: readonly KnownDocument[],
  loaded: readonly SourceRecord[],
): void {
  const fileOf = new Map(
    [...loaded, ...batches.map(({ source }) => source)].map(({ id, file }) => [id, file]),
  );
  const ownerOf = new Map(kept.map(({ id, sourceId }) => [id, sourceId]));
  for (const { source, policies } of batches) {
    for (const policy of policies) {
      const owner = ownerOf.get(policy.id);
      if (owner) throw duplicate(policy, fileOf.get(owner) ?? owner, source.file);
      ownerOf.set(policy.id, source.id);
    }
  }
}

function duplicate({ id, title, documentNumber }: PolicyNode, first: string, second: string): DomainError {
  const name = documentNumber ?? `《${title}》`;
  return new DomainError(
    'DUPLICATE_DOCUMENT',
    `${first} and ${second} both hold ${name}. Load one of them; nothing was changed.`,
    { id, files: [first, second] },
  );
}
