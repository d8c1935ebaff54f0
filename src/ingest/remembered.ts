/** Most words that are remembered; then all are forgotten, so that a large load stays within bounds. */
const MOST_REMEMBERED = 50_000;

/** Lists name the same few units over and over: what follows from the words alone is worked out once for each. */
export function remembered<V extends {}>(workOut: (words: string) => V): (words: string) => V {
  const known = new Map<string, V>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined) return before;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const value = workOut(words);
    known.set(words, value);
    return value;
  };
}
