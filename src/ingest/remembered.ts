/** Most answers that are remembered; then all are forgotten, so that a large load stays within bounds. */
const MOST_REMEMBERED = 50_000;

/** Works an answer out once for each key. Lists name the same few units over and over. */
export function createMemory<V extends {}>(): (key: string, workOut: () => V) => V {
  const known = new Map<string, V>();
  return (key, workOut) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const value = workOut();
    known.set(key, value);
    return value;
  };
}

/** A function of words alone that remembers what it said of them. */
export function remembered<V extends {}>(workOut: (words: string) => V): (words: string) => V {
  const memory = createMemory<V>();
  return (words) => memory(words, () => workOut(words));
}
