import { expect, test } from '@jest/globals';
import { DomainError } from '../../src/domain/errors.js';
import { createNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { describeOnOwnNeo4j } from '../support/neo4j/describe-on-neo4j.js';
import { startNeo4jServer } from '../support/neo4j/neo4j-server.js';
import * as world from './contract-world.js';

describeOnOwnNeo4j('Neo4j goes away', () => {
  test('half-way through a merge: said in one sentence, and nothing half-loaded', async () => {
    const server = await startNeo4jServer();
    const before = createNeo4jStore(server);
    await before.merge([world.PLACES]);
    let sent = 0;
    let stopping: Promise<void> | null = null;
    const store = createNeo4jStore({
      ...server,
      observe: ({ text }) => {
        sent += 1;
        // The first relationships are on their way: nodes are already written, nothing is committed.
        if (/CREATE \(a\)-/.test(text)) stopping ??= server.kill();
      },
    });
    const error = await failure(store.merge([world.BODIES, world.PLAN]));
    expect(error.code).toBe('STORE_UNAVAILABLE');
    expect(sent).toBeGreaterThan(5);
    await stopping;
    expect((await failure(before.counts())).code).toBe('STORE_UNAVAILABLE');
    await before.close();
    await store.close();

    await server.restart();
    const after = createNeo4jStore(server);
    const counts = await after.counts();
    expect([counts.nodes.City, counts.nodes.Clause, counts.nodes.Agency]).toEqual([2, 0, 0]);
    expect((await after.sources()).map((source) => source.id)).toEqual(['gazetteer-places']);
    await after.close();
    await server.stop();
  }, 180_000);
});

async function failure(asked: Promise<unknown>): Promise<DomainError> {
  const error = await asked.then(
    () => new Error('It did not fail.'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof DomainError)) throw error;
  return error;
}
