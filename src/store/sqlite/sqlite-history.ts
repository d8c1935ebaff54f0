import type { GraphBatch } from '../../domain/graph-batch.js';
import type { BatchesRequest, GraphHistory } from '../graph-history.js';
import { checkChanges } from '../shared/check-changes.js';
import { sourceVersions } from '../shared/source-versions.js';
import type { Ask } from './ask.js';
import { documentOf, documentSql, RECORDS_SQL, recordVersionOf } from './history-sql.js';
import { readChanges } from './read-changes.js';
import { RELEASES_SQL, releaseOf } from './release-rows.js';

/** The past half of a store; its `batches` reads from a snapshot of its own. */
export function createSqliteHistory(ask: Ask, { batches, ...ofStore }: OfStore): GraphHistory {
  const releases = async () => (await ask(RELEASES_SQL, false)).map(releaseOf);
  return {
    releases,
    ...ofStore,
    batches: (request = {}) => batches(request),

    async versions() {
      return sourceVersions((await ask(RECORDS_SQL, false)).map(recordVersionOf));
    },

    async changes(request) {
      return readChanges(ask, request, checkChanges(request, await releases()));
    },

    async document(sha256) {
      const [row] = await ask(documentSql(sha256), false);
      return row ? documentOf(row) : null;
    },
  };
}

interface OfStore extends Pick<GraphHistory, 'statesRead' | 'within'> {
  readonly batches: (request: BatchesRequest) => AsyncIterable<GraphBatch>;
}
