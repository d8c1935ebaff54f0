import type { GraphReader } from '../graph-store.js';

/** Two are as good as many: the graph was written while it was read. */
const STATES_MAX = 2;

/** Keeps of which states of the database answers were, as the server told with each of them. */
export function createStatesTold(): {
  readonly told: (state: string) => void;
  readonly statesRead: GraphReader['statesRead'];
} {
  const states = new Set<string>();
  return {
    told: (state) => {
      if (states.size < STATES_MAX) states.add(state);
    },
    statesRead: async () => [...states],
  };
}
