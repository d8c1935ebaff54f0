import type { ShownHitFragment } from '../../asking/generated/graphql.js';

/** The places that are of the value from which the snippet is: of several aliases only one. */
export function snippetMatches({
  matches,
  snippet,
}: Pick<ShownHitFragment, 'matches' | 'snippet'>): ShownHitFragment['matches'] {
  const first = matches.find(({ field }) => field === snippet.field);
  return matches.filter(({ field, index }) => field === snippet.field && index === first?.index);
}
