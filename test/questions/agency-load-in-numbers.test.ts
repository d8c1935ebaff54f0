import { describe, expect, test } from '@jest/globals';
import { askAgencyLoad } from '../../src/questions/agency-load/agency-load.js';
import { createMemoryReader } from '../support/memory-reader.js';
import { plainAgencyLoad } from '../support/plain-agency-load.js';
import { plainMeasures } from '../support/plain-measures.js';
import { recordCalls } from '../support/recording-reader.js';
import { withIds } from '../support/with-ids.js';
import { dice, randomMeasures } from './random-measures.js';
import { randomScope, unlessUnknown } from './random-scope.js';

const ALL = 1_000;

/** What is counted in numbers over the projection is what counting the measures one by one gives, whatever is asked for. */
describe.each([1, 2, 3, 4, 5, 6])('loads in numbers, world %i', (seed) => {
  const batches = randomMeasures(seed);
  const reader = createMemoryReader(batches);
  const roll = dice(200 + seed);

  test.each(Array.from({ length: 25 }, () => randomScope(roll)))('of %o', async (scope) => {
    const answer = await askAgencyLoad(reader, scope).catch(unlessUnknown);
    if (answer === null) return;
    const plain = plainAgencyLoad(plainMeasures(batches, scope));
    const { count, items, keyAt } = answer.agencies;
    const loads = await items(0, count);
    expect(loads.map(({ place }) => place)).toEqual(plain.agencies.map((_, at) => keyAt(at)));
    const shown = loads.map(
      async ({ byPolicy, policyCount, byCluster, clusterCount, parts, partCount, ...load }) => {
        const lists = {
          byPolicy: withIds(await byPolicy(ALL)) as readonly unknown[],
          byCluster: withIds(await byCluster(ALL)) as readonly unknown[],
          parts: await parts(ALL),
        };
        expect([policyCount(), clusterCount(), partCount()]).toEqual(
          Object.values(lists).map((list) => list.length),
        );
        expect(await parts(2)).toEqual(lists.parts.slice(0, 2));
        expect(withIds(await byPolicy(1))).toEqual(lists.byPolicy.slice(0, 1));
        return { ...load, ...lists };
      },
    );
    expect(withIds({ agencies: await Promise.all(shown), counts: answer.counts })).toEqual(withIds(plain));
  });
});

test('the store is asked as often for one agency as for a page of them', async () => {
  const { reader, calls } = recordCalls(createMemoryReader(randomMeasures(1)));
  const { agencies } = await askAgencyLoad(
    reader,
    randomScope(() => 1),
  );
  const loads = await agencies.items(0, agencies.count);
  await Promise.all(
    loads.flatMap(({ byPolicy, byCluster, parts }) => [byPolicy(20), byCluster(20), parts(20)]),
  );
  expect(loads.length).toBeGreaterThan(3);
  expect(calls).toEqual({ projection: 1, walk: 1, nodes: 5 });
});
