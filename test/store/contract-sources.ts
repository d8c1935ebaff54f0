import { expect, test } from '@jest/globals';
import type { OpenEmpty } from './contract.js';
import * as world from './contract-world.js';

/** Sources are asked for with every answer, so a store may keep them: never longer than they are so. */
export function sourcesCases(open: OpenEmpty): void {
  test('sources are those of now after every write, also of the log alone and by somebody else', async () => {
    const { store, reopen } = await open();
    expect(await store.sources()).toEqual([]);
    await store.merge([world.PLACES, world.BODIES]);
    expect(await store.sources()).toHaveLength(2);
    expect(await store.sources()).toEqual(await store.sources());
    await store.merge(world.WORLD);
    const { source } = world.PLAN;
    const nothing = { sourceId: source.id, corrections: [], nodes: [], remove: [], put: [] };
    const qualities = [7, 8].map((clauses) => ({ ...source.quality, clauses }));
    const clausesOf = async () => (await store.sources()).find(({ id }) => id === source.id)?.quality.clauses;
    expect(await clausesOf()).toBe(source.quality.clauses);
    for (const [at, writer] of [store, (await reopen?.()) ?? store].entries()) {
      await writer.amend({ ...nothing, quality: qualities[at] ?? source.quality });
      expect(await clausesOf()).toBe(7 + at);
    }
  });
}
