import { type KeptBytes, keptBytes } from './kept-bytes.js';

interface Kept<T> {
  readonly found: T;
  readonly bytes: KeptBytes;
}

/** The arrays of an answer that has a number for each of many measures. */
type ArraysOf<T> = (found: Awaited<T>) => readonly ArrayBufferView[];

/**
 * Keeps what was worked out for the last few questions on one thing, such as a projection: the same question of many people is
 * worked out once, and anew where the graph is another. `key` says all that the work depends on beside the thing. Of what `arraysOf`
 * names the process keeps only so many bytes.
 */
export function keptAnswers<T>(
  most: number,
  arraysOf: ArraysOf<T> = () => [],
): (thing: object, key: string, work: () => T) => T {
  const all = new WeakMap<object, Map<string, Kept<T>>>();
  return (thing, key, work) => {
    const answers = all.get(thing) ?? new Map<string, Kept<T>>();
    all.set(thing, answers);
    const known = answers.get(key);
    const answer = known ?? { found: work(), bytes: bytesIn(answers, key) };
    answers.delete(key);
    answers.set(key, answer);
    if (known === undefined) weigh(answers, key, answer, arraysOf);
    else answer.bytes.touch();
    const [oldest] = answers.keys();
    if (answers.size > most && oldest !== undefined) forget(answers, oldest);
    return answer.found;
  };
}

/** What is counted must not hold a graph that nobody asks any more. */
function bytesIn<T>(answers: Map<string, Kept<T>>, key: string): KeptBytes {
  const home = new WeakRef(answers);
  return keptBytes(() => home.deref()?.delete(key));
}

function weigh<T>(answers: Map<string, Kept<T>>, key: string, answer: Kept<T>, arraysOf: ArraysOf<T>): void {
  const isKept = (): boolean => answers.get(key) === answer;
  const ready = (found: Awaited<T>): void => {
    if (isKept()) answer.bytes.weigh(arraysOf(found));
  };
  if (answer.found instanceof Promise)
    // What failed is worked out anew; whoever waits for it hears of it there.
    answer.found.then(ready, () => isKept() && forget(answers, key));
  else ready(answer.found as Awaited<T>);
}

function forget<T>(answers: Map<string, Kept<T>>, key: string): void {
  answers.get(key)?.bytes.release();
  answers.delete(key);
}
