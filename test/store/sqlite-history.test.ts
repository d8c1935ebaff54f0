import { describe, expect, test } from '@jest/globals';
import type { BatchStream, GraphBatch } from '../../src/domain/graph-batch.js';
import type { ChangesRequest } from '../../src/store/graph-history.js';
import { createSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { everything } from './contract-merge.js';
import { refused } from './contract-refusals.js';
import { streamOf } from './contract-stream.js';
import * as world from './contract-world.js';
import { crowdedWorld } from './plans-world.js';
import { createTestFolder } from './sqlite-folder.js';

const inFolder = createTestFolder();
const WHOLE: ChangesRequest = {
  since: 1, until: null, sourceId: null, labels: null, types: null, page: { first: 100, after: null, withTotal: true },
}; // biome-ignore format: one line
/** The plan with other words. */
const NEXT: GraphBatch = {
  ...world.PLAN,
  nodes: world.PLAN.nodes.map((one) =>
    one.node.id === world.M1 ? world.clause(world.M1, 1, { text: '新' }) : one,
  ),
};

describe('batches of a SQLite file', () => {
  test('are of one release, whatever is merged while they are read', async () => {
    const store = createSqliteStore({ file: inFolder('while.db') });
    await store.merge(world.WORLD);
    const before = await allOf(store.history.batches());
    const read: GraphBatch[] = [];
    for await (const batch of store.history.batches()) {
      read.push(batch);
      await store.merge([read.length === 1 ? NEXT : world.PLAN]);
    }
    expect(read).toEqual(before);
    expect(await store.history.releases()).toHaveLength(3);
    await store.close();
  });

  test('of a graph in memory, which has no second connection, say that it changed', async () => {
    const store = createSqliteStore({ file: ':memory:' });
    await store.mergeStream(streamOf(world.WORLD));
    expect(await allOf(store.history.batches())).toHaveLength(3);
    const reading = async (): Promise<void> => {
      for await (const _ of store.history.batches()) await store.merge([NEXT]);
    };
    await refused(reading(), 'STORE_BUSY');
    await store.close();
  });

  test('that nobody reads to the end do not keep the store open', async () => {
    const store = createSqliteStore({ file: inFolder('left.db') });
    await store.merge(world.WORLD);
    const batches = store.history.batches()[Symbol.asyncIterator]();
    await batches.next();
    await store.close();
    await refused(batches.next(), 'STORE_UNAVAILABLE');
    await refused(allOf(store.history.batches()), 'STORE_UNAVAILABLE');
    await refused(store.mergeStream(streamOf(world.WORLD)), 'STORE_UNAVAILABLE');
  });
});

describe('writing a SQLite file', () => {
  test('who merges while a stream is merged has to wait, and is not refused', async () => {
    const store = createSqliteStore({ file: inFolder('turns.db'), busyTimeoutMs: 1 });
    let merged: Promise<unknown> = Promise.resolve();
    const stream: BatchStream = {
      ...streamOf(world.WORLD),
      async *read() {
        for await (const batch of streamOf(world.WORLD).read()) {
          if (batch.source.id === 'guangdong-plan') merged = store.merge([NEXT]);
          yield batch;
        }
      },
    };
    expect(await store.mergeStream(stream)).toMatchObject({ release: 1 });
    await merged;
    expect((await store.nodes('Clause', [world.M1]))[0]?.text).toBe('新');
    expect(await store.history.changes(WHOLE)).toMatchObject({ totalCount: 1 });
    await store.close();
  });

  test('a version that would begin and end in one release is not kept, nor one of what stayed as it was', async () => {
    const statements: string[] = [];
    const file = inFolder('kept.db');
    const store = createSqliteStore({ file, trace: (text) => void statements.push(text) });
    await store.merge(crowdedWorld());
    const kept = (): number => statements.filter((text) => text.startsWith('INSERT INTO past_')).length;
    expect(kept()).toBe(0);
    await store.merge(crowdedWorld());
    await store.mergeStream(streamOf(crowdedWorld()));
    expect(kept()).toBe(0);
    expect(await store.history.releases()).toHaveLength(1);
    await store.close();
  });

  test('its batches merged into another file are the same graph, and the same batches', async () => {
    const [one, other] = ['one.db', 'other.db'].map((name) => createSqliteStore({ file: inFolder(name) }));
    if (!one || !other) throw new Error('There are two stores.');
    await one.merge(crowdedWorld());
    const sourceIds = (await one.sources()).map(({ id }) => id);
    const read = () => one.history.batches({ withDocuments: true });
    await other.mergeStream({ sourceIds, read });
    expect(await everything(other)).toEqual(await everything(one));
    const [first, second] = [
      await allOf(read()),
      await allOf(other.history.batches({ withDocuments: true })),
    ];
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
    await one.close();
    await other.close();
  });
});

async function allOf<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
