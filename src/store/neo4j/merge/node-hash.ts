import type { NodeClaim } from '../../../domain/graph-batch.js';
import { NODE_FIELDS } from '../../../domain/graph-model.js';
import { contentHash } from './content-hash.js';

/** What tells whether two claims on a node say the same of it. */
export function nodeHash({ label, node }: NodeClaim): string {
  const values = node as unknown as Readonly<Record<string, unknown>>;
  return contentHash(Object.keys(NODE_FIELDS[label]).map((name) => values[name]));
}
