import { beforeEach, describe, expect, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import type { GraphBatch } from '../../src/domain/graph-batch.js';
import { LAYOUT } from '../../src/store/neo4j/cypher/names.js';
import { createNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { describeOnNeo4j } from '../support/neo4j/describe-on-neo4j.js';
import { wipeDatabase } from '../support/neo4j/test-database.js';
import { everything } from './contract-merge.js';
import { streamOf } from './contract-stream.js';
import * as world from './contract-world.js';
import { crowdedWorld } from './plans-world.js';

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
    cypher(`CREATE (:_PolicyGraph {id: 'policy-graph', layout: ${LAYOUT}, fillingAt: timestamp() - ${secondsAgo * 1000}, filler: 'another'})
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

  describe('filled and merged are the same, property by property', () => {
    const nasty = ['', '"\'\\\n\t', '𠮷野家 𪚥', 'e\u0301', '\u001f\u2028', 'rci', '0c', 'null', ' '];
    const odd = world.batchOf(
      'odd',
      [
        world.policy('odd', { addressees: nasty, contacts: [''], signatories: [], documentNumber: null }),
        ...nasty.map((text, at) =>
          world.clause(`odd:mea_${at}`, at + 1, { text, heading: at === 0 ? null : text }),
        ),
        world.target('odd:mea_1~target_1', { value: -0.1, valueTo: 1e21, year: null }),
      ],
      nasty.map((text, at) =>
        world.edge('CITES', `odd:mea_${at}`, 'odd', {
          printed: text,
          key: text,
          stated: at > 2,
          correctionId: at % 2 ? text : null,
          evidence: Array.from({ length: at }, (_, nth) => world.quote(text, nth + 1)),
        }),
      ),
    );
    const WORLDS: readonly [string, readonly GraphBatch[]][] = [
      ['a toy world', world.WORLD],
      ['a crowded world', crowdedWorld()],
      ['texts that are hard to keep', [odd]],
      [
        'an agency of which many speak',
        ['a', 'c', 'b', 'd'].map((id) =>
          world.batchOf(id, [
            { ...world.agency('agency-x', { name: id }), stub: id > 'b' },
            world.agency(`agency-${id}`),
          ]),
        ),
      ],
      ['no source', []],
      ['a source that claims nothing', [world.batchOf('doc', [])]],
    ];
    test.each(WORLDS)(
      '%s',
      async (_what, batches) => {
        const outcomes = [];
        for (const how of ['merge', 'mergeStream'] as const) {
          await wipeDatabase(database);
          const store = createNeo4jStore(database);
          const done = await (how === 'merge' ? store.merge(batches) : store.mergeStream(streamOf(batches)));
          const nodes = await cypher(
            'MATCH (n) WHERE NOT n:_PolicyGraphTests RETURN labels(n) AS labels, properties(n) AS all ORDER BY labels, toString(all.id), all.sha256',
          );
          const edges = await cypher(
            'MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS a, b.id AS b, properties(r) AS all ORDER BY type, a, b, all.key, all.owner',
          );
          const indexes = await cypher('SHOW INDEXES YIELD name, state RETURN name, state ORDER BY name');
          const again = await store.mergeStream(streamOf(batches));
          expect(again).toMatchObject({
            isNewRelease: false,
            nodes: { created: 0, updated: 0, removed: 0 },
            edges: { created: 0, updated: 0, removed: 0 },
          });
          outcomes.push({ done, nodes, edges, indexes });
          await store.close();
        }
        expect(outcomes[1]).toEqual(outcomes[0]);
      },
      120_000,
    );
  });

  test('who fills and was taken to be gone writes no more, and leaves what another has begun', async () => {
    await wipeDatabase(database);
    const slow = createNeo4jStore(database);
    const stream = {
      ...streamOf(world.WORLD),
      async *read() {
        yield* streamOf(world.WORLD).read();
        // As the next writer does after two minutes of silence.
        await cypher('MATCH (m:_PolicyGraph) SET m.filler = "another"');
      },
    };
    await expect(slow.mergeStream(stream)).rejects.toMatchObject({ code: 'STORE_BUSY' });
    expect(await cypher('MATCH (m:_PolicyGraph) RETURN m.filler AS filler')).toEqual([{ filler: 'another' }]);
    await slow.close();
  });

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
