import { checkRelease } from '../store/shared/check-release.js';
import type { Past } from './past.js';

/** Of a graph of which nothing but the present is at hand. */
export const NO_PAST: Past = {
  history: {
    releases: async () => [],
    versions: async () => [],
    changes: async ({ until, since }) => {
      for (const release of [since, until ?? 0]) if (release !== 0) checkRelease(release, []);
      return { items: [], cursors: [], hasNextPage: false, totalCount: 0, counts: [] };
    },
    document: async () => null,
    async *batches() {},
    statesRead: async () => [],
    within: () => NO_PAST.history,
  },
  readers: {
    at: async (sequence) => {
      checkRelease(sequence, []);
      throw new Error(`Release ${sequence} is nowhere.`);
    },
    close: async () => undefined,
  },
};
