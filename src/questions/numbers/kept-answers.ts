import { keepLast } from '../../domain/keep-last.js';

/**
 * Keeps what was worked out for the last few questions on one thing, such as a projection: the same question of many people is
 * worked out once, and anew where the graph is another. `key` says all that the work depends on beside the thing.
 */
export function keptAnswers<T>(most: number): (thing: object, key: string, work: () => T) => T {
  const all = new WeakMap<object, Map<string, { readonly found: T }>>();
  return (thing, key, work) => {
    const answers = all.get(thing) ?? new Map<string, { readonly found: T }>();
    all.set(thing, answers);
    const known = answers.get(key);
    const answer = known ?? { found: work() };
    // What failed is worked out anew; whoever waits for it hears of it there.
    if (known === undefined && answer.found instanceof Promise)
      answer.found.catch(() => answers.get(key) === answer && answers.delete(key));
    keepLast(answers, key, answer, most);
    return answer.found;
  };
}
