import DataLoader from 'dataloader';

/** What is asked for one by one at the same moment is asked for at once; undefined for what is not there. */
export function askedTogether<V>(
  askAll: (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>,
): (key: string) => Promise<V | undefined> {
  const loader = new DataLoader<string, V | undefined>(
    async (keys) => {
      const found = await askAll(keys);
      return keys.map((key) => found.get(key));
    },
    { cache: false },
  );
  return (key) => loader.load(key);
}
