import { createHash } from 'node:crypto';

/** A short hash of what a claim says, from its values in the order of the tables: equal claims have equal hashes. */
export function contentHash(values: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('base64url').slice(0, 22);
}
