import type { GraphHistory } from '../graph-history.js';
import { readBatches } from './history/read-batches.js';
import { readChanges } from './history/read-changes.js';
import { readDocuments } from './history/read-documents.js';
import { readReleases, readVersions } from './history/read-releases.js';
import type { Run } from './run.js';

/** All questions about what the graph was; the rest is the store's. */
export function createNeo4jHistory(
  read: Run,
  ofStore: Pick<GraphHistory, 'statesRead' | 'within'>,
): GraphHistory {
  return {
    releases: () => readReleases(read),
    versions: () => readVersions(read),
    changes: (request) => readChanges(read, request),
    document: async (sha256) => (await readDocuments(read, [sha256])).get(sha256) ?? null,
    batches: (request = {}) => readBatches(read, request),
    ...ofStore,
  };
}
