import { expect, test } from '@jest/globals';
import { projectionOfBatches } from '../../src/projection/projection-of-batches.js';
import { policiesWhere } from '../../src/questions/in-force/policies-where.js';
import type { WalkPlan } from '../../src/store/walk-plan.js';
import { crowdedWorld } from '../store/plans-world.js';
import { createMemoryReader } from '../support/memory-reader.js';

test('documents of a condition are asked for once for a graph', async () => {
  const plain = createMemoryReader(crowdedWorld());
  const asked: WalkPlan[] = [];
  const reader = {
    ...plain,
    walk: async (plan: WalkPlan) => {
      asked.push(plan);
      return plain.walk(plan);
    },
  };
  const [graph, next] = [projectionOfBatches(crowdedWorld(), 1), projectionOfBatches(crowdedWorld(), 2)];
  const ask = (of: typeof graph, number: string) =>
    policiesWhere(reader, of, {}, { fields: { documentNumber: { eq: number } } });
  const found = await ask(graph, '粤府〔2021〕1号');
  expect(found).toEqual({ policies: Uint32Array.of(1), isCut: false });
  expect(await ask(graph, '粤府〔2021〕1号')).toBe(found);
  expect((await ask(graph, '粤府〔2021〕2号')).policies).toHaveLength(0);
  expect(await ask(next, '粤府〔2021〕1号')).toEqual(found);
  expect(asked).toHaveLength(3);
});
