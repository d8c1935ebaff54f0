import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';

/** How to reach the Neo4j of this test run. */
export interface TestDatabase {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** Longer than the store's own: a machine that runs all tests at once is slow to answer. */
  readonly connectTimeoutMs: number;
}

const LOCK_MS_MAX = 15 * 60_000;

/** The database that the set-up prepared, or the reason why there is none. */
export function testDatabase(): TestDatabase | { readonly absent: string } {
  const env = process.env;
  if (!env.TEST_NEO4J_URI) return { absent: env.TEST_NEO4J_ABSENT ?? 'the set-up for Neo4j did not run' };
  return {
    uri: env.TEST_NEO4J_URI,
    user: env.TEST_NEO4J_USER ?? 'neo4j',
    password: env.TEST_NEO4J_PASSWORD ?? '',
    database: env.TEST_NEO4J_DATABASE ?? 'neo4j',
    connectTimeoutMs: 30_000,
  };
}

/**
 * Makes the database empty. One that held something else when the tests came is never touched: it is ours only from
 * the moment when it was found empty and marked.
 */
export async function wipeDatabase(
  at: TestDatabase,
  then: 'KEEP_MARK' | 'LEAVE' = 'KEEP_MARK',
): Promise<void> {
  const driver = neo4j.driver(at.uri, neo4j.auth.basic(at.user, at.password), {
    connectionTimeout: at.connectTimeoutMs,
  });
  try {
    const session = driver.session({ database: at.database });
    const found = await session.run(
      'RETURN COUNT { MATCH () } AS nodes, EXISTS { MATCH (:_PolicyGraphTests) } AS isOurs',
    );
    if (found.records[0]?.get('isOurs') === false && Number(found.records[0].get('nodes')) > 0) {
      throw new Error(`The database ${at.database} is not empty. The tests wipe it: give them an empty one.`);
    }
    await session.run('MERGE (:_PolicyGraphTests)');
    await session.run(
      'MATCH (n) WHERE NOT n:_PolicyGraphTests CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS',
    );
    if (then === 'LEAVE') await session.run('MATCH (n:_PolicyGraphTests) DELETE n');
    await session.close();
  } finally {
    await driver.close();
  }
}

/** Neo4j Community has one database, so test files take turns. The lock ends with the process that holds it. */
export async function lockDatabase(): Promise<() => Promise<void>> {
  const lock = process.env.TEST_NEO4J_LOCK;
  if (!lock) throw new Error('The set-up for Neo4j did not run.');
  const owner = path.join(lock, 'pid');
  for (const until = Date.now() + LOCK_MS_MAX; Date.now() < until; await sleep(100)) {
    try {
      await mkdir(lock);
      await writeFile(owner, String(process.pid));
      return () => rm(lock, { recursive: true, force: true });
    } catch {
      const pid = Number(await readFile(owner, 'utf8').catch(() => '0'));
      if (pid > 0 && !isAlive(pid)) await rm(lock, { recursive: true, force: true });
    }
  }
  throw new Error('Another test file has held the database for too long.');
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
