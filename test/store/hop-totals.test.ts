import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { projectionOfBatches } from '../../src/projection/projection-of-batches.js';
import { withHopTotals } from '../../src/store/shared/projected/with-hop-totals.js';
import type { WalkNodePlan, WalkPlan } from '../../src/store/walk-plan.js';
import { createMemoryReader } from '../support/memory-reader.js';
import { randomPlan } from './plans.js';
import { crowdedWorld } from './plans-world.js';

const plain = createMemoryReader(crowdedWorld());
const graph = projectionOfBatches(crowdedWorld(), 1);

test('totals are those of the store, which does not count what arrives', async () => {
  let [askedOf, told] = [0, 0];
  const walk = withHopTotals(
    (plan) => {
      askedOf += totalsIn(plan.to);
      return plain.walk(plan);
    },
    async () => graph,
  );
  const same = fc.asyncProperty(randomPlan(), async (plan) => {
    expect(await walk(plan)).toEqual(await plain.walk(plan));
    told += totalsIn(plan.to);
  });
  await fc.assert(same, { seed: 1, numRuns: 200 });
  // Of the totals that nothing narrows about half arrive.
  expect(askedOf).toBeLessThan(told * 0.9);
});

const LEADS: WalkPlan = {
  start: { ids: ['agency-1'] },
  to: {
    label: 'Agency',
    fields: [],
    hops: [{
      key: 'leads', type: 'LED_BY', direction: 'IN', filter: null, edgeFields: [],
      page: { first: 1, after: null, withTotal: true },
      to: { label: 'Clause', fields: [], hops: [] },
    }],
  },
}; // biome-ignore format: one screen

test('without a projection the store counts, and where the graph is another by then as well', async () => {
  for (const graphs of [[null], [graph, projectionOfBatches(crowdedWorld(), 2)], [graph, null]]) {
    const asked: number[] = [];
    const walk = withHopTotals(
      (plan) => {
        asked.push(totalsIn(plan.to));
        return plain.walk(plan);
      },
      async () => graphs.shift() ?? null,
    );
    const first = graphs[0];
    expect(await walk(LEADS)).toEqual(await plain.walk(LEADS));
    expect(asked).toEqual(first === null ? [1] : [0, 1]);
  }
});

function totalsIn({ hops }: WalkNodePlan): number {
  return hops.reduce((sum, { page, to }) => sum + (page.withTotal ? 1 : 0) + totalsIn(to), 0);
}
