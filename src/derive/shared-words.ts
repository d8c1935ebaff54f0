import { createRunPlaces } from './run-places.js';
import { runTextOf } from './run-text.js';
import { createSharedRuns, wordsOfRuns } from './shared-runs.js';

/** Most runs of characters that a reader is shown of two clauses. */
const MOST_WORDS = 5;

/** The longest runs of characters that two texts share, none within another: why they are linked. */
export function sharedWords(passages: readonly string[], others: readonly string[]): readonly string[] {
  const one = runTextOf([passages]);
  const runs = createSharedRuns(one, createRunPlaces(runTextOf([others])))(0).get(0) ?? [];
  const words = wordsOfRuns(one.text, runs);
  return words
    .filter((word, at) => !words.slice(0, at).some((longer) => longer.includes(word)))
    .slice(0, MOST_WORDS);
}
