import { keepLast } from './keep-last.js';

/**
 * Keeps the answers to the last few questions about one thing, such as the projection of a graph: once the graph is another, so is its
 * projection, and nothing is left of them. Only what was answered is kept: whoever asks meanwhile has his own time, and asks for himself.
 */
export function keptOnceAnswered<K extends object, T>(
  most: number,
): (thing: K, key: string, work: () => Promise<T>) => Promise<T> {
  const all = new WeakMap<K, Map<string, { readonly answer: T }>>();
  return async (thing, key, work) => {
    const kept = all.get(thing) ?? new Map<string, { readonly answer: T }>();
    all.set(thing, kept);
    const known = kept.get(key) ?? { answer: await work() };
    keepLast(kept, key, known, most);
    return known.answer;
  };
}
