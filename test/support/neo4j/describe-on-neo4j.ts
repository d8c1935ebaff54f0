import { afterAll, beforeAll, describe, test } from '@jest/globals';
import { lockDatabase, type TestDatabase, testDatabase, wipeDatabase } from './test-database.js';

/**
 * Cases that need a real Neo4j; the file's name must hold `neo4j`, so that the set-up runs for it. The cases have the
 * database for themselves, and find it empty. Without a server they are skipped and say why; where `CI=true`, that fails.
 *
 * ```ts
 * describeOnNeo4j('the main question', (database) => {
 *   test('…', async () => { const store = createNeo4jStore(database); … });
 * });
 * ```
 */
export function describeOnNeo4j(title: string, cases: (database: TestDatabase) => void): void {
  const database = testDatabase();
  if ('absent' in database) {
    if (process.env.CI === 'true') {
      test(`${title}: a real Neo4j is needed where CI=true`, () => {
        throw new Error(`No Neo4j: ${database.absent}.`);
      });
    } else {
      describe.skip(`${title} (skipped: ${database.absent})`, () => cases(NOWHERE));
    }
    return;
  }
  describe(title, () => {
    let unlock: (() => Promise<void>) | null = null;
    beforeAll(async () => {
      unlock = await lockDatabase();
      await wipeDatabase(database);
    }, 15 * 60_000);
    afterAll(async () => {
      await wipeDatabase(database, 'LEAVE');
      await unlock?.();
    });
    cases(database);
  });
}

const NOWHERE: TestDatabase = {
  uri: 'bolt://127.0.0.1:1',
  user: '',
  password: '',
  database: '',
  connectTimeoutMs: 1,
};

/** Cases that start and kill a server of their own. Where the run uses a server of NEO4J_URI, they are skipped and say so. */
export function describeOnOwnNeo4j(title: string, cases: () => void): void {
  if (process.env.NEO4J_URI) {
    describe.skip(`${title} (skipped: the server of NEO4J_URI is not ours to kill)`, cases);
  } else describeOnNeo4j(title, cases);
}
