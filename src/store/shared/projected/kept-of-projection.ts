import { keepLast } from '../../../domain/keep-last.js';
import type { Projection } from '../../../projection/projection.js';

/**
 * Keeps the answers to the last few questions about a graph; once it is another, so is its projection, and nothing is left of them.
 * Only what was answered is kept: whoever asks meanwhile has his own time, and asks for himself.
 */
export function keptOfProjection<T>(
  most: number,
): (graph: Projection, key: string, work: () => Promise<T>) => Promise<T> {
  const all = new WeakMap<Projection, Map<string, { readonly answer: T }>>();
  return async (graph, key, work) => {
    const kept = all.get(graph) ?? new Map<string, { readonly answer: T }>();
    all.set(graph, kept);
    const known = kept.get(key) ?? { answer: await work() };
    keepLast(kept, key, known, most);
    return known.answer;
  };
}
