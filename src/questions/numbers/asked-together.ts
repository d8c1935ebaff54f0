import DataLoader from 'dataloader';

/** What is asked for one by one at the same moment is asked for at once; undefined for what is not there. */
export function askedTogether<K, V>(
  askAll: (keys: readonly K[]) => Promise<ReadonlyMap<K, V>>,
): (key: K) => Promise<V | undefined> {
  const loader = new DataLoader<K, V | undefined>(
    async (keys) => {
      const found = await askAll(keys);
      return keys.map((key) => found.get(key));
    },
    { cache: false },
  );
  return (key) => loader.load(key);
}

/** The same of lists: one promise for each list, not for each of what may be thousands of keys. A list is given all that was found. */
export function listsAskedTogether<V>(
  askAll: (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>,
): (keys: readonly string[]) => Promise<ReadonlyMap<string, V>> {
  const ask = askedTogether(async (lists: readonly (readonly string[])[]) => {
    const found = await askAll(lists.flat());
    return new Map(lists.map((list) => [list, found]));
  });
  return async (keys) => (await ask(keys)) ?? new Map<string, V>();
}
