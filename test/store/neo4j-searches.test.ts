import { expect, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { createNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { describeOnNeo4j } from '../support/neo4j/describe-on-neo4j.js';
import { wipeDatabase } from '../support/neo4j/test-database.js';
import * as world from './contract-world.js';

describeOnNeo4j('Neo4j, searched', (database) => {
  test('what was searched is not searched again until somebody writes', async () => {
    await wipeDatabase(database);
    let searches = 0;
    const observe = ({ text }: { readonly text: string }): void => {
      if (text.includes('fulltext.queryNodes')) searches += 1;
    };
    const store = createNeo4jStore({ ...database, observe });
    await store.merge(world.WORLD);
    const page = { first: 1, after: null, withTotal: true };
    const request = { words: ['工业'], labels: ['Agency'], policyIds: null, page } as const;
    const found = await store.within(60_000).search(request);
    expect(found.totalCount).toBeGreaterThan(0);
    expect(await store.within(60_000).search(request)).toEqual(found);
    expect(await store.search(request)).toEqual(found);
    expect(searches).toBe(1);
    const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.user, database.password));
    await driver.executeQuery(`MATCH (n:Agency) SET n._search = ''`);
    await driver.close();
    expect((await store.within(60_000).search(request)).totalCount).toBe(0);
    expect(searches).toBe(2);
    await store.close();
  });
});
