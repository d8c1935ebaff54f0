import { expect, test } from '@jest/globals';
import { projectionOfBatches } from '../../src/projection/projection-of-batches.js';
import { createDenseLists } from '../../src/store/shared/projected/dense-lists.js';
import { withProjection } from '../../src/store/shared/projected/with-projection.js';
import type { WalkPlan } from '../../src/store/walk-plan.js';
import { WORLD } from '../graphql/world.js';
import { createMemoryReader } from '../support/memory-reader.js';

const plain = createMemoryReader(WORLD);

function listOf(first: number, fields: readonly string[]): WalkPlan {
  const page = { first, after: null, withTotal: false };
  return {
    start: { filter: { status: { eq: 'LOADED' } }, page },
    to: { label: 'Policy', fields, hops: [] },
  };
}

test('what all documents are called is read once for a graph, and anew for the next', async () => {
  let reads = 0;
  let graph: ReturnType<typeof projectionOfBatches> | null = projectionOfBatches(WORLD, 1);
  const walk = async (plan: WalkPlan) => {
    reads++;
    return plain.walk(plan);
  };
  const reader = withProjection(
    { ...plain, walk },
    { atHand: async () => graph, deadline: null, isQuick: () => false, dense: createDenseLists() },
  );
  const readsOf = async (plan: WalkPlan): Promise<number> => {
    reads = 0;
    expect(await reader.walk(plan)).toEqual(await plain.walk(plan));
    return reads;
  };
  const names = listOf(5_000, ['title', 'documentNumber']);
  expect([await readsOf(names), await readsOf(names)]).toEqual([1, 0]);
  graph = projectionOfBatches(WORLD, 2);
  expect([await readsOf(names), await readsOf(names)]).toEqual([1, 0]);
  graph = null;
  expect([await readsOf(names), await readsOf(names)]).toEqual([1, 1]);
});

test('a page of documents, or what else they say, is not kept', async () => {
  const graph = projectionOfBatches(WORLD, 1);
  let reads = 0;
  const reader = withProjection(
    {
      ...plain,
      walk: async (plan) => {
        reads++;
        return plain.walk(plan);
      },
    },
    { atHand: async () => graph, deadline: null, isQuick: () => false, dense: createDenseLists() },
  );
  const plans = [listOf(20, ['title']), listOf(5_000, ['title', 'kind']), listOf(5_000, [])];
  for (const plan of [...plans, ...plans]) expect(await reader.walk(plan)).toEqual(await plain.walk(plan));
  expect(reads).toBe(6);
});
