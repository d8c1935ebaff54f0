import { FRAGMENTS } from './fragments.js';
import type { Query } from './operation.js';

/** The whole text to send: the query and every fragment that it needs, each once. */
export function documentOf({ name, document }: Query): string {
  const parts = [document];
  const seen = new Set<string>();
  // Grows while it is walked: a fragment may name further ones.
  for (const part of parts) {
    for (const [, fragment = ''] of part.matchAll(SPREAD)) {
      if (seen.has(fragment)) continue;
      seen.add(fragment);
      const text = FRAGMENTS[fragment];
      if (text === undefined) throw new Error(`The operation ${name} names no known fragment: ${fragment}.`);
      parts.push(text);
    }
  }
  return parts.join('\n');
}

/** `...Name`, but not `... on Type`. */
const SPREAD = /\.\.\.\s*(?!on\b)(\w+)/g;
