import type { Projection } from '../../projection/projection.js';

/**
 * Keeps what was worked out for the last few questions on a projection: the same question of many people is worked out once, and
 * anew where the graph is another. `key` says all that the work depends on beside the projection.
 */
export function keptAnswers<T>(most: number): (projection: Projection, key: string, work: () => T) => T {
  const known = new WeakMap<Projection, Map<string, { readonly found: T }>>();
  return (projection, key, work) => {
    const answers = known.get(projection) ?? new Map<string, { readonly found: T }>();
    known.set(projection, answers);
    const answer = answers.get(key) ?? { found: work() };
    // The one asked last stands last, and the first goes.
    answers.delete(key);
    answers.set(key, answer);
    const [oldest] = answers.keys();
    if (answers.size > most && oldest !== undefined) answers.delete(oldest);
    return answer.found;
  };
}
