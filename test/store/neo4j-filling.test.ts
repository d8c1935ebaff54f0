import { beforeEach, describe, expect, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import type { GraphBatch } from '../../src/domain/graph-batch.js';
import { createNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { describeOnNeo4j } from '../support/neo4j/describe-on-neo4j.js';
import { wipeDatabase } from '../support/neo4j/test-database.js';
import { everything } from './contract-merge.js';
import { streamOf } from './contract-stream.js';
import * as world from './contract-world.js';

/** A stream into an empty database is many transactions, which nobody may see. */
describeOnNeo4j('an empty Neo4j that is filled', (database) => {
  beforeEach(() => wipeDatabase(database));

  async function cypher(text: string): Promise<readonly unknown[]> {
    const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.user, database.password));
    const { records } = await driver.executeQuery(text, {}, { database: database.database });
    await driver.close();
    return records.map((record) => record.toObject());
  }
  const left = (secondsAgo: number): Promise<unknown> =>
    cypher(`CREATE (:_PolicyGraph {id: 'policy-graph', layout: 4, fillingAt: timestamp() - ${secondsAgo * 1000}, filler: 'another'})
      CREATE (:Policy {id: 'half'})-[:HAS_CLAUSE]->(:Clause {id: 'half:mea_1'}), (:_Source {id: 'half'})`);

  test('while it is filled nobody reads or writes it', async () => {
    await left(5);
    const store = createNeo4jStore(database);
    for (const refused of [
      () => store.nodes('Policy', ['half']),
      () => store.counts(),
      () => store.history.releases(),
      () => store.merge(world.WORLD),
      () => store.mergeStream(streamOf(world.WORLD)),
    ])
      await expect(refused()).rejects.toMatchObject({ code: 'STORE_BUSY' });
    await store.close();
  });

  test.each(['merge', 'mergeStream'] as const)(
    'what somebody left half filled is emptied by %s',
    async (how) => {
      const other = createNeo4jStore(database);
      await other.merge(world.WORLD);
      const whole = await everything(other);
      await other.close();
      await wipeDatabase(database);
      await left(600);
      const store = createNeo4jStore(database);
      await expect(store.counts()).rejects.toMatchObject({ code: 'STORE_BUSY' });
      const done = await (how === 'merge'
        ? store.merge(world.WORLD)
        : store.mergeStream(streamOf(world.WORLD)));
      expect(done).toMatchObject({ release: 1, isNewRelease: true });
      expect(await everything(store)).toEqual(whole);
      expect(await cypher('MATCH (m:_PolicyGraph) RETURN m.fillingAt AS at, m.filler AS filler')).toEqual([
        { at: null, filler: null },
      ]);
      await store.close();
    },
  );

  describe('where filling fails', () => {
    test('the database is empty again, and can be filled', async () => {
      const store = createNeo4jStore(database);
      expect((await store.counts()).nodes.Policy).toBe(0);
      const broken: GraphBatch = world.batchOf(
        'zz-broken',
        [],
        [world.edge('LED_BY', world.M1, 'agency-nobody')],
      );
      await expect(store.mergeStream(streamOf([...world.WORLD, broken]))).rejects.toMatchObject({
        code: 'INVALID_BATCH',
      });
      expect(await cypher('MATCH (n) WHERE NOT n:_PolicyGraphTests RETURN n')).toEqual([]);
      expect(await store.mergeStream(streamOf(world.WORLD))).toMatchObject({ release: 1 });
      await store.close();
    });
  });
});
