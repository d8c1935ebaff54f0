import { describe, expect, test } from '@jest/globals';
import type { OpenEmpty } from './contract.js';
import * as world from './contract-world.js';

/** Whoever asks several questions for one answer learns whether the graph was another in between. */
export function statesCases(open: OpenEmpty): void {
  describe('of which states answers are', () => {
    test('of none where nothing was asked, of one however often, the history of the same', async () => {
      const { store } = await open();
      await store.merge(world.WORLD);
      const [reader, history] = [store.within(60_000), store.history.within(60_000)];
      expect(await reader.statesRead()).toEqual([]);
      await reader.projection();
      await reader.nodes('Clause', [world.M1]);
      await reader.search({
        words: ['东莞'],
        labels: ['Clause'],
        policyIds: null,
        page: { first: 100, after: null, withTotal: false },
      });
      await history.releases();
      const states = await reader.statesRead();
      expect(states).toHaveLength(1);
      expect(await history.statesRead()).toEqual(states);
    });

    test('the state at a moment is that of what is read, stays as long as nothing is written, and never comes again', async () => {
      const { store, reopen } = await open();
      const other = reopen ? await reopen() : store;
      const states = new Set<string | null>();
      for (const [at, writer] of [store, other, store].entries()) {
        await writer.merge(at === 1 ? [{ ...world.PLAN, edges: [] }] : world.WORLD);
        const state = await store.stateNow();
        const reader = store.within(60_000);
        await reader.sources();
        expect(await reader.statesRead()).toEqual([state]);
        expect(await reader.stateNow()).toBe(state);
        expect(await store.stateNow()).toBe(state);
        states.add(state);
      }
      expect(states.size).toBe(3);
      expect(states).not.toContain(null);
    });

    test.each([
      ['this process', false],
      ['another', true],
    ])(
      'of several where %s wrote between two questions, and again of one for who asks anew',
      async (_who, isOther) => {
        const { store, reopen } = await open();
        await store.merge(world.WORLD);
        const writer = isOther && reopen ? await reopen() : store;
        const [reader, history] = [store.within(60_000), store.history.within(60_000)];
        await reader.projection();
        await writer.merge([{ ...world.PLAN, edges: [] }]);
        await reader.sources();
        await history.releases();
        const states = [...(await reader.statesRead()), ...(await history.statesRead())];
        expect(new Set(states).size).toBe(2);
        const anew = store.within(60_000);
        await anew.projection();
        await anew.sources();
        expect(await anew.statesRead()).toHaveLength(1);
      },
    );
  });
}
