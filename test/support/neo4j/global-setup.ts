import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { holdServer } from './held-server.ts';
import { startNeo4jServer } from './neo4j-server.ts';

/**
 * Once per test run, and only when a test that needs Neo4j is going to run: takes the server of NEO4J_URI, or starts
 * one. Tests meet it through `process.env.TEST_NEO4J_*`; where there is none, they meet the reason.
 */
export default async function globalSetup(): Promise<void> {
  process.env.TEST_NEO4J_LOCK = path.join(await mkdtemp(path.join(tmpdir(), 'policy-graph-lock-')), 'held');
  if (process.env.NEO4J_URI) {
    pass(
      process.env.NEO4J_URI,
      process.env.NEO4J_USER,
      process.env.NEO4J_PASSWORD,
      process.env.NEO4J_DATABASE,
    );
    return;
  }
  try {
    const server = await startNeo4jServer();
    holdServer(server);
    pass(server.uri, server.user, server.password, server.database);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.env.TEST_NEO4J_ABSENT = reason;
    process.stderr.write(
      `\nThe tests on Neo4j are skipped: ${reason}. Set NEO4J_URI to use a server of yours.\n`,
    );
  }
}

function pass(uri: string, user = 'neo4j', password = '', database = 'neo4j'): void {
  Object.assign(process.env, {
    TEST_NEO4J_URI: uri,
    TEST_NEO4J_USER: user,
    TEST_NEO4J_PASSWORD: password,
    TEST_NEO4J_DATABASE: database,
  });
}
