import { expect, test } from '@jest/globals';
import { projectionOfBatches } from '../../src/projection/projection-of-batches.js';
import { createKeptProjection } from '../../src/store/shared/kept-projection.js';

const look = async () => 'one';

function counting() {
  let made = 0;
  const kept = createKeptProjection({
    make: async () => {
      made += 1;
      return { mark: 'one', projection: projectionOfBatches([], 1) };
    },
  });
  return { kept, made: () => made };
}

test('a list alone makes none: who asks for one list and ends would wait for nothing', async () => {
  const { kept, made } = counting();
  expect(await kept.atHand(look)).toBeNull();
  expect(made()).toBe(0);
});

test('where somebody has asked for one, a list finds it', async () => {
  const { kept, made } = counting();
  const asked = await kept.ask(look, null);
  expect(await kept.atHand(look)).toBe(asked);
  expect(made()).toBe(1);
});

test('where it is of a former graph, a list has it made anew for the next one', async () => {
  const { kept, made } = counting();
  await kept.ask(look, null);
  expect(await kept.atHand(async () => 'another')).toBeNull();
  expect(made()).toBe(2);
});
