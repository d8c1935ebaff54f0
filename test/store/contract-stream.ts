import { describe, expect, test } from '@jest/globals';
import type { BatchStream, GraphBatch } from '../../src/domain/graph-batch.js';
import type { OpenEmpty } from './contract.js';
import { everything } from './contract-merge.js';
import { refused } from './contract-refusals.js';
import * as world from './contract-world.js';
import { crowdedWorld } from './plans-world.js';

const NOTE = { at: '2026-06-01T00:00:00.000Z', cause: 'IMPORT' } as const;

export function streamCases(open: OpenEmpty): void {
  describe('merging a stream', () => {
    const WORLDS: readonly [string, readonly (readonly GraphBatch[])[]][] = [
      ['a toy world, whose sources point at later ones', [world.WORLD]],
      ['a crowded world', [crowdedWorld()]],
      ['a new version over an old one', [world.WORLD, [world.PLACES, { ...world.PLAN, edges: world.PLAN.edges.slice(0, 9) }]]],
      ['the same again', [world.WORLD, world.WORLD]],
      ['no batches', [[]]],
    ]; // biome-ignore format: a table
    test.each(WORLDS)('is as merging it at once: %s', async (_what, merges) => {
      const { store } = await open();
      const summaries = [];
      for (const batches of merges) summaries.push(await store.merge(batches, undefined, NOTE));
      const [all, releases] = [await everything(store), await store.history.releases()];
      const { store: other } = await open();
      const streamed = [];
      for (const batches of merges) streamed.push(await other.mergeStream(streamOf(batches), NOTE));
      expect(streamed).toEqual(summaries);
      expect(await everything(other)).toEqual(all);
      expect(await other.history.releases()).toEqual(releases);
      const hits = await other.search({ words: ['东莞'], labels: ['City'], policyIds: null, page: { first: 9, after: null, withTotal: true } });
      expect(hits.totalCount).toBe(_what.includes('crowded') || merges[0]?.length === 0 ? 0 : 1);
    }); // biome-ignore format: one screen

    test('one that breaks off leaves nothing', async () => {
      const { store } = await open();
      await store.merge([world.PLACES]);
      const before = await everything(store);
      const broken: BatchStream = {
        sourceIds: ['gazetteer-bodies', 'guangdong-plan'],
        async *read() {
          yield world.BODIES;
          throw new Error('The disk is gone.');
        },
      };
      await expect(store.mergeStream(broken)).rejects.toThrow('The disk is gone.');
      expect(await everything(store)).toEqual(before);
      expect(await store.history.releases()).toHaveLength(1);
      await store.mergeStream(streamOf(world.WORLD));
      expect((await store.counts()).nodes.Clause).toBe(4);
    });

    const WRONG: readonly [string, BatchStream][] = [
      ['an end that is missing', streamOf([world.PLAN])],
      ['a node of the wrong kind', streamOf([world.batchOf('doc', [world.agency('city-441900')])])],
      ['a source that was not announced', { ...streamOf(world.WORLD), sourceIds: ['gazetteer-bodies', 'gazetteer-places', 'x'] }],
      ['a source twice', { ...streamOf(world.WORLD), sourceIds: ['gazetteer-bodies', 'gazetteer-bodies'] }],
    ]; // biome-ignore format: a table
    test.each(WRONG)('refused whole: %s', async (_what, stream) => {
      const { store } = await open();
      await store.merge([world.batchOf('before', [world.agency('agency-z')])]);
      const before = await everything(store);
      await refused(store.mergeStream(stream), 'INVALID_BATCH');
      expect(await everything(store)).toEqual(before);
      expect(await store.history.releases()).toHaveLength(1);
    });

    test('who asks meanwhile sees the former graph', async () => {
      const { store } = await open();
      await store.merge([world.PLACES]);
      const before = await store.counts();
      const seen: unknown[] = [];
      const watched: BatchStream = {
        ...streamOf(world.WORLD),
        async *read() {
          for await (const batch of streamOf(world.WORLD).read()) {
            yield batch;
            seen.push(await store.counts());
          }
        },
      };
      await store.mergeStream(watched);
      expect(seen.length).toBeGreaterThanOrEqual(3);
      for (const one of seen) expect(one).toEqual(before);
      expect((await store.counts()).nodes.Clause).toBe(4);
    });
  });
}

/** Batches as a stream, by id. */
export function streamOf(batches: readonly GraphBatch[]): BatchStream {
  const sorted = [...batches].sort((a, b) => (a.source.id < b.source.id ? -1 : 1));
  return {
    sourceIds: sorted.map(({ source }) => source.id),
    async *read() {
      yield* sorted;
    },
  };
}
