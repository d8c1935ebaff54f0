import { createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { createNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import type { Hop } from '../../src/store/walk-plan.js';
import { describeOnNeo4j } from '../support/neo4j/describe-on-neo4j.js';
import { type TestDatabase, wipeDatabase } from '../support/neo4j/test-database.js';
import { refused } from './contract-refusals.js';
import { crowdedWorld } from './plans-world.js';

describeOnNeo4j('Neo4j, asked within a time', (database) => {
  test('a question that takes too long is stopped on the server, and the next is answered', async () => {
    await wipeDatabase(database);
    const store = createNeo4jStore(database);
    await store.merge(crowdedWorld());
    const asked = store.within(1_500).walk({
      start: { ids: ['agency-1', 'agency-2', 'agency-3'] },
      to: { label: 'Agency', fields: [], hops: [thereAndBack(7)] },
    });
    expect(await refused(asked, 'QUERY_TIMEOUT')).toContain('1500 ms');
    await untilNothingRuns(database);
    expect((await store.within(60_000).counts()).nodes.Agency).toBe(4);
    await store.close();
  }, 60_000);

  test('a server that takes the question and says nothing', async () => {
    const { uri, stop } = await silentServer();
    const store = createNeo4jStore({ ...database, uri });
    expect(await refused(store.within(200).counts(), 'QUERY_TIMEOUT')).toContain('200 ms');
    expect(await refused(store.within(100).search(anything()), 'QUERY_TIMEOUT')).toContain('100 ms');
    await store.close();
    stop();
  }, 30_000);
});

function anything() {
  const page = { first: 1, after: null, withTotal: false };
  return { words: ['东莞'], labels: ['City'], policyIds: null, page } as const;
}

/** From agencies to all clauses they lead, back to who leads these, and so on: each level has several times as many. */
function thereAndBack(levels: number): Hop {
  const isBack = levels % 2 === 0;
  return {
    key: 'next',
    type: 'LED_BY',
    direction: isBack ? 'OUT' : 'IN',
    page: { first: 1_000, after: null, withTotal: true },
    filter: { edge: { printed: { contains: '' } } },
    edgeFields: ['key'],
    to: {
      label: isBack ? 'Agency' : 'Clause',
      fields: [],
      hops: levels === 0 ? [] : [thereAndBack(levels - 1)],
    },
  };
}

/** Fails, by the limit of the test, where the server goes on. */
async function untilNothingRuns(at: TestDatabase): Promise<void> {
  const driver = neo4j.driver(at.uri, neo4j.auth.basic(at.user, at.password));
  const text = `SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'LED_BY' AND NOT currentQuery STARTS WITH 'SHOW' RETURN currentQuery`;
  while ((await driver.executeQuery(text)).records.length > 0) await sleep(100);
  await driver.close();
}

/** Takes connections, and keeps them. */
async function silentServer(): Promise<{ readonly uri: string; stop(): void }> {
  const taken: Socket[] = [];
  const server = createServer((socket) => taken.push(socket.on('error', () => undefined)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The silent server has no port.');
  const stop = (): void => {
    for (const socket of taken) socket.destroy();
    server.close();
  };
  return { uri: `bolt://127.0.0.1:${address.port}`, stop };
}
