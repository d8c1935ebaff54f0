import type { Neo4jServer } from './neo4j-server.ts';

const KEY = Symbol.for('policy-graph.test-neo4j');
const holder = globalThis as { [KEY]?: Neo4jServer };

/** The set-up and the tear-down of a test run are loaded apart, so they meet at a global. */
export function holdServer(server: Neo4jServer): void {
  holder[KEY] = server;
}

/** Stops the held server, if the run started one. */
export async function stopHeldServer(): Promise<void> {
  await holder[KEY]?.stop();
  delete holder[KEY];
}
