import type { GraphBatch } from '../../src/domain/graph-batch.js';
import type { Release } from '../../src/domain/release.js';
import type { GraphHistory } from '../../src/store/graph-history.js';

const NONE = { created: 0, updated: 0, removed: 0, unchanged: 0 };

/** The history of a store that was loaded once, with these batches. */
export function historyOf(batches: readonly GraphBatch[], sequence = 7): GraphHistory {
  const at = '2026-01-02T03:04:05.678Z';
  const release: Release = { sequence, at, cause: 'LOAD', nodes: NONE, edges: NONE };
  const unused = (): never => {
    throw new Error('An export does not ask this.');
  };
  return {
    releases: async () => [release],
    async *batches({ withDocuments = false } = {}) {
      const ordered = [...batches].sort((a, b) => (a.source.id < b.source.id ? -1 : 1));
      for (const batch of ordered) yield withDocuments ? batch : { ...batch, document: null };
    },
    versions: unused,
    changes: unused,
    document: unused,
    statesRead: unused,
    within: unused,
  };
}
