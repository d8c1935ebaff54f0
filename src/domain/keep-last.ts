/** Keeps a value as the one asked last; where there are more than so many, the one longest unasked is forgotten. */
export function keepLast<K, V>(all: Map<K, V>, key: K, value: V, most: number): void {
  all.delete(key);
  all.set(key, value);
  const [oldest] = all.keys();
  if (all.size > most && oldest !== undefined) all.delete(oldest);
}
