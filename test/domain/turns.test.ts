import { describe, expect, test } from '@jest/globals';
import { atOnce, eachSlice, inTurns, type Slices } from '../../src/domain/slices.js';

/** Work that always takes longer than one turn. */
function* longWork(parts: number, tell: () => void): Slices<number> {
  for (let part = 0; part < parts; part++) {
    const until = performance.now() + 2;
    while (performance.now() < until);
    tell();
    yield;
  }
  return parts;
}

describe('work in turns', () => {
  test('what came in meanwhile is done between two slices', async () => {
    const said: string[] = [];
    setImmediate(() => said.push('light'));
    const sum = await inTurns(longWork(4, () => said.push('heavy')));
    expect(sum).toBe(4);
    expect(said.indexOf('light')).toBeGreaterThan(0);
    expect(said.indexOf('light')).toBeLessThan(4);
  });

  test('of many heavy works one goes on at a time, each in its turn', async () => {
    const said: string[] = [];
    await Promise.all(['a', 'b', 'c'].map((name) => inTurns(longWork(3, () => said.push(name)))));
    expect(said).toHaveLength(9);
    for (let at = 0; at < said.length; at += 3)
      expect([...said.slice(at, at + 3)].sort()).toEqual(['a', 'b', 'c']);
  });

  test('what is short is done without waiting, and all at once is the same', async () => {
    const sums = [0, 0];
    const work = (which: number) =>
      eachSlice(10_000, (from, to) => {
        for (let at = from; at < to; at++) sums[which] = (sums[which] ?? 0) + at;
      });
    atOnce(work(0));
    await inTurns(work(1));
    expect(sums).toEqual([49_995_000, 49_995_000]);
  });

  test('what fails, fails for whoever waits', async () => {
    const failing = (function* (): Slices<never> {
      yield;
      throw new Error('Gone.');
    })();
    await expect(inTurns(failing)).rejects.toThrow('Gone.');
  });
});
