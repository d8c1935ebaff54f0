import { hash } from 'node:crypto';

/** A short hash of what a claim says, from its values in the order of the tables: equal claims have equal hashes. */
export function contentHash(values: readonly unknown[]): string {
  return hash('sha256', JSON.stringify(values), 'base64url').slice(0, 22);
}
