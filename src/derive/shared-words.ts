import { indexRuns, sharedRuns } from './shared-runs.js';

/** Most runs of characters that a reader is shown of two clauses. */
const MOST_WORDS = 5;

/** The longest runs of characters that two texts share, none within another: why they are linked. */
export function sharedWords(passages: readonly string[], others: readonly string[]): readonly string[] {
  const runs = sharedRuns(passages, others, indexRuns(others));
  return runs
    .filter((run, at) => !runs.slice(0, at).some((longer) => longer.includes(run)))
    .slice(0, MOST_WORDS);
}
