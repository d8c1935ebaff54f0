import { describe, expect, test } from '@jest/globals';
import type { GraphBatch } from '../../src/domain/graph-batch.js';
import type { OpenEmpty } from './contract.js';
import { refused } from './contract-refusals.js';
import * as world from './contract-world.js';

const { M1, POLICY } = world;
const [JUNE, JULY] = ['2026-06-01T00:00:00.000Z', '2026-07-01T00:00:00.000Z'] as const;
const NONE = { created: 0, updated: 0, removed: 0, unchanged: 0 };

export function releaseCases(open: OpenEmpty): void {
  describe('releases', () => {
    const says = (owner: string, name: string, source = {}) =>
      world.batchOf(owner, [world.agency('agency-a', { name })], [], source);

    test('an empty store has none, and a merge of nothing makes none', async () => {
      const { store } = await open();
      expect(await store.history.releases()).toEqual([]);
      expect(await store.merge([])).toMatchObject({ release: 0, isNewRelease: false });
      expect(await store.history.releases()).toEqual([]);
    });

    test('they are numbered from 1, with what the merge changed, when, and why', async () => {
      const { store, reopen } = await open();
      expect(await store.merge([says('doc', '甲')], undefined, { at: JUNE, cause: 'LOAD' })).toMatchObject({
        release: 1,
        isNewRelease: true,
      });
      expect(await store.merge([says('doc', '乙')], undefined, { at: JULY, cause: 'IMPORT' })).toMatchObject({
        release: 2,
        isNewRelease: true,
      });
      await store.merge([says('doc', '丙')], undefined, { at: null, cause: 'CORRECTION' });
      const told = [
        { sequence: 1, at: JUNE, cause: 'LOAD', nodes: { ...NONE, created: 1 }, edges: NONE },
        { sequence: 2, at: JULY, cause: 'IMPORT', nodes: { ...NONE, updated: 1 }, edges: NONE },
        { sequence: 3, at: null, cause: 'CORRECTION', nodes: { ...NONE, updated: 1 }, edges: NONE },
      ];
      expect(await store.history.releases()).toEqual(told);
      await store.close();
      if (reopen) expect(await (await reopen()).history.releases()).toEqual(told);
    });

    test('a merge that changes nothing is none, and says which release the graph is', async () => {
      const { store } = await open();
      const note = { at: JUNE, cause: 'LOAD' } as const;
      await store.merge(world.WORLD, undefined, note);
      const again = await store.merge(world.WORLD, undefined, { at: JULY, cause: 'LOAD' });
      expect(again).toMatchObject({ release: 1, isNewRelease: false });
      const later = world.WORLD.map((batch) => ({ ...batch, source: { ...batch.source, loadedAt: JULY } }));
      expect(await store.merge(later)).toMatchObject({ release: 1, isNewRelease: false });
      expect(await store.merge([])).toMatchObject({ release: 1, isNewRelease: false });
      expect((await store.history.releases()).map(({ sequence, at }) => [sequence, at])).toEqual([[1, JUNE]]);
    });

    /** What the second merge brings; each is a release, whether the graph shows it or not. */
    const FURTHER: readonly [string, GraphBatch][] = [
      ['a source without claims', world.batchOf('empty', [])],
      ['a remark on a source', says('doc-2', '乙', { characters: 7 })],
      ['other bytes that say the same', says('doc-2', '乙', { sha256: '1'.repeat(64) })],
      ['a claim that another outshines', says('doc-1', '甲')],
      ['a claim that is taken back', world.batchOf('doc-2', [])],
      ['the first relationship', world.batchOf('doc-3', [world.policy(POLICY), world.clause(M1, 1)], [world.edge('HAS_CLAUSE', POLICY, M1)])],
    ]; // biome-ignore format: a table
    test.each(FURTHER)('is one: %s', async (_what, batch) => {
      const { store } = await open();
      await store.merge([says('doc-2', '乙')]);
      expect(await store.merge([batch])).toMatchObject({ release: 2, isNewRelease: true });
      expect(await store.merge([batch])).toMatchObject({ release: 2, isNewRelease: false });
    });

    test('an empty store goes on with the number that it is given, a filled one with its own', async () => {
      const { store } = await open();
      const note = { at: JUNE, cause: 'IMPORT', sequence: 7 } as const;
      expect(await store.merge([says('doc', '甲')], undefined, note)).toMatchObject({ release: 7 });
      expect(await store.merge([says('doc', '乙')], undefined, { ...note, sequence: 30 })).toMatchObject({
        release: 8,
      });
      expect((await store.history.releases()).map(({ sequence }) => sequence)).toEqual([7, 8]);
    });

    test('a refused merge is none', async () => {
      const { store } = await open();
      await store.merge([says('doc', '甲')]);
      const wrong = world.batchOf(
        'other',
        [world.agency('agency-b')],
        [world.edge('LED_BY', M1, 'agency-b')],
      );
      await refused(store.merge([says('doc', '乙'), wrong]), 'INVALID_BATCH');
      expect(await store.history.releases()).toHaveLength(1);
      expect((await store.history.versions()).map(({ sourceId }) => sourceId)).toEqual(['doc']);
    });

    test('when its time is over, history says so', async () => {
      const { store } = await open();
      await store.merge([says('doc', '甲')]);
      const late = store.history.within(0);
      await refused(late.releases(), 'QUERY_TIMEOUT');
      await refused(late.versions(), 'QUERY_TIMEOUT');
      expect(await store.history.within(600_000).releases()).toHaveLength(1);
    });
  });
}
