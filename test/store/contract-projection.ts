import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { GraphBatch } from '../../src/domain/graph-batch.js';
import { projectionOfBatches } from '../../src/projection/projection-of-batches.js';
import { expectNeighbours } from '../projection/agree-with-neighbours.js';
import type { OpenEmpty } from './contract.js';
import * as world from './contract-world.js';
import { crowdedWorld } from './plans-world.js';
import { batchesOf, STORY } from './projection-story.js';

const WITHOUT_LEADS: GraphBatch = {
  ...world.PLAN,
  edges: world.PLAN.edges.filter(({ type }) => type !== 'LED_BY'),
};
/** A document before the plan, so that every clause of that gets another number. */
const EARLIER = world.batchOf(
  'earlier',
  [
    world.policy('a-1'),
    world.clause('a-1:mea_1', 1),
    world.agency('agency-000000-a'),
    world.cluster('cluster-0'),
  ],
  [world.edge('LED_BY', 'a-1:mea_1', 'agency-000000-a'), world.edge('PROMOTES', 'a-1:mea_1', 'cluster-0')],
);

export function projectionCases(open: OpenEmpty, stories: number): void {
  describe('projection', () => {
    test.each([
      ['the toy world', world.WORLD],
      ['a crowd', crowdedWorld()],
    ])('is that of the batches: %s', async (_what, batches) => {
      const { store } = await open();
      await store.merge(batches);
      const projection = await store.projection();
      expect(projection).toEqual(projectionOfBatches(batches, 1));
      await expectNeighbours(projection, store);
    });

    test('of an empty graph is empty', async () => {
      const { store } = await open();
      expect(await store.projection()).toEqual(projectionOfBatches([], 0));
    });

    test('is made once for a release, however many ask', async () => {
      const { store } = await open();
      await store.merge(world.WORLD);
      const [one, other] = await Promise.all([store.projection(), store.within(60_000).projection()]);
      expect(other).toBe(one);
      await store.merge(world.WORLD);
      expect(await store.projection()).toBe(one);
    });

    const CHANGES: readonly [string, readonly GraphBatch[]][] = [
      ['relationships go', [world.PLACES, world.BODIES, WITHOUT_LEADS]],
      ['a document comes, before all others', [...world.WORLD, EARLIER]],
      ['nodes go', [world.PLACES, { ...world.BODIES, ...EMPTY }, { ...world.PLAN, ...EMPTY }]],
      ['everything goes', world.WORLD.map((batch) => ({ ...batch, ...EMPTY }))],
    ];
    test.each(CHANGES)('follows a merge: %s', async (_what, batches) => {
      const { store } = await open();
      await store.merge(world.WORLD);
      await store.projection();
      await store.merge(batches);
      expect(await store.projection()).toEqual(projectionOfBatches(batches, 2));
      const { release } = await store.merge(world.WORLD);
      expect(await store.projection()).toEqual(
        projectionOfBatches([...world.WORLD, ...batches.slice(3)], release),
      );
    });

    test('relationships of one position follow the places of what they point to, also when these change', async () => {
      const { store } = await open();
      const upper = (...order: readonly [number, number]) =>
        world.batchOf('upper', [
          world.policy('a-1'),
          world.clause('a-1:mea_1', order[0]),
          world.clause('a-1:mea_2', order[1]),
        ]);
      const lower = world.batchOf(
        'lower',
        [world.policy('b-1'), world.clause('b-1:mea_1', 1)],
        [1, 2].map((n) => world.edge('IMPLEMENTS', 'b-1:mea_1', `a-1:mea_${n}`, { stated: n === 1 })),
      );
      for (const [release, first] of [
        [1, upper(1, 2)],
        [2, upper(2, 1)],
      ] as const) {
        await store.merge([first, lower]);
        expect(await store.projection()).toEqual(projectionOfBatches([first, lower], release));
      }
    });

    test('follows an amendment, unless that changes only the log', async () => {
      const { store } = await open();
      await store.merge(world.WORLD);
      const before = await store.projection();
      const nothing = {
        sourceId: world.PLAN.source.id,
        corrections: [],
        quality: world.PLAN.source.quality,
        nodes: [],
        remove: [],
        put: [],
      };
      await store.amend(nothing);
      expect(await store.projection()).toBe(before);
      await store.amend({
        ...nothing,
        remove: [{ type: 'LED_BY', from: world.M1, to: 'agency-440000-kjt', key: '' }],
      });
      const edges = world.PLAN.edges.filter(
        ({ type, from, to }) => type !== 'LED_BY' || from !== world.M1 || to !== 'agency-440000-kjt',
      );
      expect(await store.projection()).toEqual(
        projectionOfBatches([world.PLACES, world.BODIES, { ...world.PLAN, edges }], 2),
      );
    });

    test('follows what somebody else merges', async () => {
      const { store, reopen } = await open();
      await store.merge(world.WORLD);
      expect((await store.projection()).version).toBe(1);
      const other = await reopen?.();
      await other?.merge([EARLIER]);
      expect(await store.projection()).toEqual(projectionOfBatches([...world.WORLD, EARLIER], 2));
      expect(await other?.projection()).toEqual(await store.projection());
    });

    test('after every merge of a story is as if made from the start', async () => {
      await fc.assert(
        fc.asyncProperty(STORY, async (story) => {
          const { store } = await open();
          for (let length = 1; length <= story.length; length++) {
            const batches = batchesOf(story.slice(0, length));
            const { release } = await store.merge(batches);
            expect(await store.projection()).toEqual(projectionOfBatches(batches, release));
          }
        }),
        { seed: 4, numRuns: stories },
      );
    });

    test('within a time that is too short fails, and is there for the next one', async () => {
      const { store } = await open();
      await store.merge(world.WORLD);
      await expect(store.within(0).projection()).rejects.toMatchObject({ code: 'QUERY_TIMEOUT' });
      expect((await store.within(60_000).projection()).version).toBe(1);
    });
  });
}

const EMPTY = { nodes: [], edges: [] };
