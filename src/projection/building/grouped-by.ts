import { largeWords } from '../large-arrays.js';

/** The places of all keys, those of key 0 first, in the order in which they came; and how many of each key there are. */
export function groupedBy(
  keys: Uint32Array,
  limit: number,
): { readonly counts: Uint32Array; readonly order: Uint32Array } {
  const counts = largeWords(limit);
  for (let at = 0; at < keys.length; at++) counts[keys[at] ?? 0] = (counts[keys[at] ?? 0] ?? 0) + 1;
  const next = largeWords(limit);
  for (let key = 1; key < limit; key++) next[key] = (next[key - 1] ?? 0) + (counts[key - 1] ?? 0);
  const order = largeWords(keys.length);
  for (let at = 0; at < keys.length; at++) {
    const place = next[keys[at] ?? 0] ?? 0;
    next[keys[at] ?? 0] = place + 1;
    order[place] = at;
  }
  return { counts, order };
}
