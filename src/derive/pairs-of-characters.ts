/** The bigrams of passages, each once. Those with a digit are left out: a year or an amount in common says nothing. */
export function pairsOfCharacters(passages: readonly string[]): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const passage of passages) {
    for (let at = 0; at + 2 <= passage.length; at++) {
      const pair = passage.slice(at, at + 2);
      if (!/\p{Number}/u.test(pair)) pairs.add(pair);
    }
  }
  return pairs;
}
