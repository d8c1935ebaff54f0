import { setTimeout as sleep } from 'node:timers/promises';
import { DomainError } from '../../../domain/errors.js';
import { indexStatesStatement } from '../cypher/schema-statements.js';
import type { Run } from '../run.js';

const PAUSE_MS = 200;

/** Waits until all indexes of ours are filled, however long it takes. STORE_UNAVAILABLE where Neo4j could not fill one. */
export async function awaitIndexes(run: Run): Promise<void> {
  for (;;) {
    const unready = (await run(indexStatesStatement())) as readonly (readonly [string, string])[];
    if (unready.length === 0) return;
    const failed = unready.find(([, state]) => state === 'FAILED');
    if (failed)
      throw new DomainError(
        'STORE_UNAVAILABLE',
        `Neo4j could not fill the index ${failed[0]}: see its log, and import again.`,
      );
    await sleep(PAUSE_MS);
  }
}
