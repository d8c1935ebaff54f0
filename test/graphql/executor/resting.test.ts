import { expect, test } from '@jest/globals';
import { isTurnOver } from '../../../src/domain/turns.js';
import { createResting } from '../../../src/graphql/executor/resting.js';

/** Works until somebody else shall have their turn. */
function untilTurnIsOver(): void {
  while (!isTurnOver());
}

test('of many works that rest each goes on once for each time that it rested, in their order, however short the turns', async () => {
  const [WORKS, TIMES] = [2_000, 3];
  const told: number[] = [];
  let isFirst = true;
  await new Promise<void>((done) => {
    const resting = createResting((work) => work());
    const goOn = (at: number, times: number): void => {
      told.push(at);
      if (told.length === WORKS * TIMES) done();
      untilTurnIsOver();
      if (times < TIMES) expect(resting.rest(true, () => goOn(at, times + 1))).toBe(true);
    };
    untilTurnIsOver();
    for (let at = 0; at < WORKS; at++) {
      expect(resting.rest(isFirst, () => goOn(at, 1))).toBe(true);
      isFirst = false;
    }
  });
  const once = Array.from({ length: WORKS }, (_, at) => at);
  expect(told).toEqual(Array.from({ length: TIMES }, () => once).flat());
});

test('many short works have turns of their own', async () => {
  const rounds = new Set<number>();
  let round = 0;
  const count = (): void => {
    round++;
    setImmediate(count).unref();
  };
  count();
  await new Promise<void>((done) => {
    const resting = createResting((work) => work());
    untilTurnIsOver();
    for (let at = 0; at < 200; at++)
      resting.rest(at === 0, () => {
        rounds.add(round);
        const until = performance.now() + 0.1;
        while (performance.now() < until);
        if (at === 199) done();
      });
  });
  expect(rounds.size).toBeGreaterThan(5);
});

test('who has not worked, or has time left, goes on', () => {
  const resting = createResting((work) => work());
  const never = (): void => expect(true).toBe(false);
  expect(resting.rest(false, never)).toBe(false);
});
