import { describe, expect, test } from '@jest/globals';
import { createHeavyQueries } from '../../../src/graphql/executor/heavy-queries.js';

let made = 0;
const newQuery = () => ({ text: `query Q${made++} { __typename }`, variables: {} });

/** Works that end when they are told to, and how many of them were begun. */
function works() {
  const ends: (() => void)[] = [];
  const work = (): Promise<void> => new Promise((resolve) => ends.push(resolve));
  return { ends, work };
}

/** Whatever waits for nothing but its turn has had it. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('heavy queries', () => {
  test('a query is heavy by what its answers took, and new ones are not', async () => {
    const [heavy, light] = [createHeavyQueries(0), createHeavyQueries(Number.POSITIVE_INFINITY)];
    const query = newQuery();
    for (const one of [heavy, light]) {
      expect(one.isHeavy(query)).toBe(false);
      expect(await one.answer(query, async () => 'an answer')).toBe('an answer');
    }
    expect(heavy.isHeavy(query)).toBe(true);
    expect(heavy.isHeavy(newQuery())).toBe(false);
    expect(light.isHeavy(query)).toBe(false);
  });

  test('few heavy ones are answered at a time, the first first; light ones never wait', async () => {
    const heavy = createHeavyQueries(0);
    const query = newQuery();
    await heavy.answer(query, async () => null);
    const { ends, work } = works();
    const done: number[] = [];
    const all = Array.from({ length: 8 }, async (_, at) => {
      await heavy.answer(query, work);
      done.push(at);
    });
    await settled();
    expect(ends).toHaveLength(2);
    expect(await heavy.answer(newQuery(), async () => 'at once')).toBe('at once');
    for (let at = 0; at < 8; at += 1) {
      ends[at]?.();
      await settled();
      expect(done).toEqual(Array.from({ length: at + 1 }, (_, one) => one));
      expect(ends).toHaveLength(Math.min(8, at + 3));
    }
    await Promise.all(all);
  });

  test('one that nobody has answered before is not answered for all at once; others do not wait for it', async () => {
    const heavy = createHeavyQueries();
    const query = newQuery();
    const { ends, work } = works();
    const all = Array.from({ length: 8 }, () => heavy.answer(query, work));
    await settled();
    expect(ends).toHaveLength(3);
    expect(await heavy.answer(newQuery(), async () => 'at once')).toBe('at once');
    for (let at = 0; at < 8; at += 1) {
      ends[at]?.();
      await settled();
    }
    await Promise.all(all);
    expect(heavy.isHeavy(query)).toBe(false);
    const light = works();
    const again = Array.from({ length: 8 }, () => heavy.answer(query, light.work));
    expect(light.ends).toHaveLength(8);
    for (const end of light.ends) end();
    await Promise.all(again);
  });

  test('the same text is heavy with what it took long with; new variables are what the text was so far', async () => {
    const heavy = createHeavyQueries(10);
    const { text } = newQuery();
    const [all, some] = [
      { text, variables: {} },
      { text, variables: { policy: 'one' } },
    ];
    const { ends, work } = works();
    const slow = heavy.answer(all, work);
    await new Promise((resolve) => setTimeout(resolve, 20));
    ends[0]?.();
    await slow;
    expect([heavy.isHeavy(all), heavy.isHeavy(some)]).toEqual([true, true]);
    await heavy.answer(some, async () => null);
    expect([heavy.isHeavy(all), heavy.isHeavy(some)]).toEqual([true, false]);
  });

  test('what is new is not answered for all at once although its text is light', async () => {
    const heavy = createHeavyQueries();
    const { text } = newQuery();
    await heavy.answer({ text, variables: { policy: 'one' } }, async () => null);
    const { ends, work } = works();
    const all = Array.from({ length: 8 }, () => heavy.answer({ text, variables: {} }, work));
    await settled();
    expect(ends).toHaveLength(3);
    for (let at = 0; at < 8; at += 1) {
      ends[at]?.();
      await settled();
    }
    await Promise.all(all);
  });

  test('who fails makes room as well', async () => {
    const heavy = createHeavyQueries(0);
    const query = newQuery();
    const fail = (): Promise<never> => Promise.reject(new Error('not to be had'));
    for (let at = 0; at < 10; at += 1)
      await expect(heavy.answer(query, fail)).rejects.toThrow('not to be had');
    expect(await heavy.answer(query, async () => 'to be had')).toBe('to be had');
  });
});
