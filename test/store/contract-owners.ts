import { describe, expect, test } from '@jest/globals';
import type { GraphBatch } from '../../src/domain/graph-batch.js';
import type { PageRequest } from '../../src/domain/page.js';
import type { OpenEmpty } from './contract.js';
import { everything, summary } from './contract-merge.js';
import * as world from './contract-world.js';

const { M1, POLICY } = world;
const A = 'agency-a';
const ALL: PageRequest = { first: 100, after: null, withTotal: false };

export function ownerCases(open: OpenEmpty): void {
  describe('several sources claim one node', () => {
    const says = (owner: string, name: string, stub = false) =>
      world.batchOf(owner, [world.agency(A, { name }, stub)]);

    /** What each source says of the one agency; `~` marks a stub; the last column is the name shown. */
    const CASES: readonly [string, readonly string[], string][] = [
      ['one alone', ['doc-1 甲'], '甲'],
      ['the greatest owner id wins', ['doc-1 甲', 'doc-2 乙'], '乙'],
      ['owner ids compare as text', ['doc-2 乙', 'doc-10 十'], '乙'],
      ['a stub never overrides', ['doc-1 甲', 'doc-2 ~乙'], '甲'],
      ['a stub shows where nothing better is known', ['doc-1 ~甲'], '甲'],
      ['of stubs the greatest owner id wins', ['doc-1 ~甲', 'doc-2 ~乙'], '乙'],
      ['one full claim among stubs', ['doc-1 ~甲', 'doc-2 乙', 'doc-3 ~丙'], '乙'],
    ];
    test.each(CASES)('%s, in any order of merges', async (_what, claims, shown) => {
      const batches = claims.map((claim) => {
        const [owner = '', name = ''] = claim.split(' ');
        return says(owner, name.replace('~', ''), name.startsWith('~'));
      });
      for (const order of [batches, [...batches].reverse()]) {
        const { store } = await open();
        for (const batch of order) await store.merge([batch]);
        expect((await store.nodes('Agency', [A])).map((node) => node?.name)).toEqual([shown]);
        expect((await store.counts()).nodes.Agency).toBe(1);
      }
      const { store } = await open();
      await store.merge(batches);
      expect((await store.nodes('Agency', [A])).map((node) => node?.name)).toEqual([shown]);
    });

    /** Merges one after another: what is said, what is then counted, what is then shown (null: gone). */
    const STORIES: readonly [string, readonly (readonly [GraphBatch, object, string | null])[]][] = [
      ['the winner takes back its claim: the other shows again', [
        [says('doc-1', '甲'), { created: 1 }, '甲'],
        [says('doc-2', '乙'), { updated: 1 }, '乙'],
        [world.batchOf('doc-2', []), { updated: 1 }, '甲'],
        [world.batchOf('doc-1', []), { removed: 1 }, null],
      ]],
      ['the one that is not shown changes its mind, then takes over', [
        [says('doc-2', '乙'), { created: 1 }, '乙'],
        [says('doc-1', '甲'), { unchanged: 1 }, '乙'],
        [says('doc-1', '甲甲'), { unchanged: 1 }, '乙'],
        [world.batchOf('doc-2', []), { updated: 1 }, '甲甲'],
      ]],
      ['the one that is not shown leaves', [
        [says('doc-1', '甲'), { created: 1 }, '甲'],
        [says('doc-2', '乙'), { updated: 1 }, '乙'],
        [world.batchOf('doc-1', []), { unchanged: 1 }, '乙'],
        [world.batchOf('doc-2', []), { removed: 1 }, null],
      ]],
      ['a stub becomes known, and known becomes stub', [
        [says('doc-2', '乙', true), { created: 1 }, '乙'],
        [says('doc-1', '甲'), { updated: 1 }, '甲'],
        [says('doc-2', '乙'), { updated: 1 }, '乙'],
        [says('doc-2', '乙', true), { updated: 1 }, '甲'],
        [says('doc-1', '甲', true), { updated: 1 }, '乙'],
      ]],
      ['two say the same', [
        [says('doc-1', '甲'), { created: 1 }, '甲'],
        [says('doc-2', '甲'), { unchanged: 1 }, '甲'],
        [world.batchOf('doc-2', []), { unchanged: 1 }, '甲'],
        [says('doc-1', '新'), { updated: 1 }, '新'],
      ]],
    ]; // biome-ignore format: a table
    test.each(STORIES)('%s', async (_what, steps) => {
      const { store } = await open();
      for (const [batch, counted, shown] of steps) {
        expect(await store.merge([batch])).toEqual(summary(counted, {}));
        expect((await store.nodes('Agency', [A])).map((node) => node?.name ?? null)).toEqual([shown]);
      }
    });

    test('in one merge one source takes over what another takes back', async () => {
      const { store } = await open();
      await store.merge([says('doc-1', '甲')]);
      expect(await store.merge([world.batchOf('doc-1', []), says('doc-2', '乙')])).toEqual(
        summary({ updated: 1 }, {}),
      );
      expect((await store.nodes('Agency', [A]))[0]?.name).toBe('乙');
    });
  });

  describe('several sources claim one relationship', () => {
    const nodes = [world.policy(POLICY), world.clause(M1, 1), world.agency(A)];
    const led = (owner: string, printed: string | null) =>
      world.batchOf(owner, nodes, printed === null ? [] : [world.edge('LED_BY', M1, A, { printed })]);

    test('their edges stay apart, each with its own words', async () => {
      const { store } = await open();
      await store.merge([led('doc-1', '甲厅'), led('doc-2', '乙厅')]);
      const [both] = await store.neighbours('LED_BY', 'OUT', [M1], ALL);
      expect(both?.items.map((one) => [one.owner, one.edge.printed])).toEqual([
        ['doc-1', '甲厅'], ['doc-2', '乙厅'],
      ]); // biome-ignore format: a table
      expect(await store.merge([led('doc-1', '丙厅')])).toEqual(summary({ unchanged: 3 }, { updated: 1 }));
      expect(await store.merge([led('doc-2', null)])).toEqual(summary({ unchanged: 3 }, { removed: 1 }));
      const [one] = await store.neighbours('LED_BY', 'IN', [A], ALL);
      expect(one?.items.map((item) => [item.owner, item.edge.printed])).toEqual([['doc-1', '丙厅']]);
    });

    test('a source may leave while another still holds the ends', async () => {
      const { store } = await open();
      await store.merge([led('doc-1', '甲厅'), led('doc-2', '乙厅')]);
      await store.merge([world.batchOf('doc-1', [])]);
      const left = await everything(store);
      const { store: other } = await open();
      await other.merge([world.batchOf('doc-1', []), led('doc-2', '乙厅')]);
      expect(await everything(other)).toEqual(left);
    });

    test('a source may point at what only another claims', async () => {
      const { store } = await open();
      await store.merge([world.batchOf('gazetteer', [world.agency(A)])]);
      await store.merge([
        world.batchOf('doc', [world.policy(POLICY), world.clause(M1, 1)], [world.edge('LED_BY', M1, A)]),
      ]);
      const [page] = await store.neighbours('LED_BY', 'IN', [A], ALL);
      expect(page?.items.map((one) => one.node.id)).toEqual([M1]);
    });
  });
}
