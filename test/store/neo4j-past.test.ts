import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphBatch } from '../../src/domain/graph-batch.js';
import { createConnection } from '../../src/store/neo4j/connection.js';
import { readBatches } from '../../src/store/neo4j/history/read-batches.js';
import { mergeStream } from '../../src/store/neo4j/merge/merge-stream.js';
import { createNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { createSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { seedBatches } from '../support/load-seeds.js';
import { describeOnNeo4j } from '../support/neo4j/describe-on-neo4j.js';
import { wipeDatabase } from '../support/neo4j/test-database.js';
import { everything } from './contract-merge.js';
import { allBatches } from './contract-past.js';
import { streamOf } from './contract-stream.js';
import * as world from './contract-world.js';
import { crowdedWorld } from './plans-world.js';
import { createChildRunner } from './sqlite-child.js';

const NOTE = { at: '2026-06-01T00:00:00.000Z', cause: 'LOAD' } as const;
const SHORTER: GraphBatch = { ...world.PLAN, edges: world.PLAN.edges.slice(0, 4) };

describeOnNeo4j('the past in Neo4j', (database) => {
  test('the seeds, and a later version of them, are told as SQLite tells them', async () => {
    await wipeDatabase(database);
    const seeds = await seedBatches();
    const later = seeds.slice(1, 3).map((batch) => ({ ...batch, edges: batch.edges.slice(0, -50) }));
    const stores = [createNeo4jStore(database), createSqliteStore({ file: ':memory:' })];
    const told = [];
    for (const store of stores) {
      await store.merge(seeds, undefined, NOTE);
      await store.merge(later, undefined, NOTE);
      const now = await allBatches(store.history.batches({ withDocuments: true }));
      const past = await allBatches(store.history.batches({ release: 1 }));
      const page = { first: 500, after: null, withTotal: true };
      const asked = { since: 1, until: null, sourceId: null, labels: null, types: null, page };
      const { history } = store;
      told.push({ now, past, changes: await history.changes(asked), releases: await history.releases(), versions: await history.versions() });
      await store.close();
    }
    const [ours, theirs] = told;
    expect(ours?.now.length).toBe(seeds.length);
    expect(ours?.changes.items.length).toBe(100);
    for (const part of ['now', 'past', 'changes', 'releases', 'versions'] as const)
      expect(JSON.stringify(ours?.[part]) === JSON.stringify(theirs?.[part])).toBe(true);
  }, 600_000); // biome-ignore format: one screen

  describe('in groups of one source', () => {
    const WORLDS: readonly [string, readonly (readonly GraphBatch[])[]][] = [
      ['a toy world', [world.WORLD]],
      ['a crowded world', [crowdedWorld()]],
      ['a shorter version', [world.WORLD, [world.PLACES, SHORTER]]],
      ['what one leaves another takes up', [[world.batchOf('doc-1', [world.agency('agency-a', { name: '甲' })])], [world.batchOf('doc-1', []), world.batchOf('doc-2', [world.agency('agency-a', { name: '甲' })])]]],
      ['what one leaves another still says', [crowdedWorld(), [world.batchOf('doc-1', []), world.batchOf('doc-2', [])]]],
    ]; // biome-ignore format: a table
    test.each(WORLDS)('a stream is as a merge: %s', async (_what, merges) => {
      const outcomes = [];
      for (const isStreamed of [false, true]) {
        await wipeDatabase(database);
        const store = createNeo4jStore(database);
        const connection = createConnection(database);
        await store.merge([world.batchOf('first', [])], undefined, NOTE);
        const summaries = [];
        for (const batches of merges)
          summaries.push(
            isStreamed
              ? await connection.transact((run) => mergeStream(run, streamOf(batches), NOTE, 1))
              : await store.merge(batches, undefined, NOTE),
          );
        const past = await allBatches(readBatches((statement) => connection.read(statement), { release: 2 }, 1));
        const now = await allBatches(readBatches((statement) => connection.read(statement), {}, 1));
        expect(now).toEqual(await allBatches(store.history.batches()));
        outcomes.push({ summaries, past, now, all: await everything(store), releases: await store.history.releases() });
        await store.close();
        await connection.close();
      }
      expect(outcomes[1]).toEqual(outcomes[0]);
    }, 180_000); // biome-ignore format: one screen
  });

  describe('a process that is killed in the middle', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'policy-graph-killed-'));
    let run: ReturnType<typeof createChildRunner>;
    beforeAll(() => {
      const parts = readdirSync('src/store/neo4j', { withFileTypes: true }).filter((one) =>
        one.isDirectory(),
      );
      run = createChildRunner(folder, ['store/neo4j', ...parts.map(({ name }) => `store/neo4j/${name}`)]);
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    /** Kills itself when it is about to send a statement that holds these words. */
    const KILLED = `
      import { readFileSync } from 'node:fs';
      import { createNeo4jStore } from './store/neo4j/neo4j-store.js';
      const { database, batches, how, words } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
      const observe = ({ text }) => { if (text.includes(words)) process.kill(process.pid, 'SIGKILL'); };
      const store = createNeo4jStore({ ...database, observe });
      const stream = { sourceIds: batches.map(({ source }) => source.id), async *read() { yield* batches; } };
      await (how === 'stream' ? store.mergeStream(stream) : store.merge(batches));
    `;
    const CASES: readonly [string, string, string][] = [
      ['a merge that adds', 'merge', 'CREATE (a)-'],
      ['a merge that removes', 'merge', 'DELETE r'],
      ['a stream before its last word', 'stream', 'CREATE (r:_Release)'],
    ];
    test.each(CASES)(
      'the former release answers: %s',
      async (_what, how, words) => {
        await wipeDatabase(database);
        const store = createNeo4jStore(database);
        await store.merge(world.WORLD, undefined, NOTE);
        const before = await everything(store);
        const giant = world.batchOf(
          'giant',
          [world.policy('giant'), world.clause('giant:mea_1', 1)],
          [world.edge('HAS_CLAUSE', 'giant', 'giant:mea_1')],
        );
        const file = path.join(folder, 'asked.json');
        writeFileSync(file, JSON.stringify({ database, batches: [giant, SHORTER], how, words }));
        const child = run(KILLED, [file]);
        expect([child.signal, child.stderr]).toEqual(['SIGKILL', '']);
        expect(await everything(store)).toEqual(before);
        expect(await store.history.releases()).toHaveLength(1);
        expect(await store.merge([SHORTER])).toMatchObject({ release: 2, isNewRelease: true });
        await store.close();
      },
      180_000,
    );
  });
});
