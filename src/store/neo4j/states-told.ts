import type { GraphReader } from '../graph-store.js';

/** Two are as good as many: the graph was written while it was read. */
const STATES_MAX = 2;

/** Keeps of which states of the database answers were, as the server told with each of them. */
export function createStatesTold(): {
  readonly told: (state: string) => void;
  /** That of the last answer; null before the first. */
  readonly latest: () => string | null;
  readonly statesRead: GraphReader['statesRead'];
} {
  const states = new Set<string>();
  let latest: string | null = null;
  return {
    told: (state) => {
      latest = state;
      if (states.size < STATES_MAX) states.add(state);
    },
    latest: () => latest,
    statesRead: async () => [...states],
  };
}
