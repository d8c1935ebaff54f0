import { workerData } from 'node:worker_threads';
import type { Projection } from '../../projection/projection.js';
import { type Outcome, outcomeOf } from '../shared/outcome.js';
import { openDatabase } from './open-database.js';
import type { ThreadFile } from './query-tasks.js';
import { readProjection } from './read-projection.js';
import { createStatementCache } from './statement-cache.js';

/** Every page is read once. */
const CACHE_KIB = 2 * 1024;

/** The projection of the graph as it is; arrays are shared with whoever asked, not copied. */
export function makeProjection(): Promise<Outcome<Projection>> {
  return outcomeOf(async () => {
    const file = workerData as ThreadFile;
    const database = openDatabase({ ...file, isOpenAlready: true, readOnly: true, cacheKib: CACHE_KIB });
    try {
      const prepare = createStatementCache(database);
      return database.transaction(() => readProjection(prepare, null))();
    } finally {
      database.close();
    }
  });
}
