import type { NamedNodeFragment } from '../../asking/generated/graphql.js';

/** GB/T 2260 code of a place; null for anything else, and for an area that crosses provinces. */
export function codeOf(node: NamedNodeFragment | null): string | null {
  if (node?.__typename === 'City') return node.code;
  return node?.__typename === 'Region' ? node.regionCode : null;
}
