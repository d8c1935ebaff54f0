import { describe, expect, test } from '@jest/globals';
import type { NodeOrder } from '../../src/domain/filter.js';
import type { NodeLabel } from '../../src/domain/graph-model.js';
import { encodeCursor, type PageRequest } from '../../src/domain/page.js';
import type { OpenEmpty } from './contract.js';
import { loadedOnce } from './contract-nodes.js';
import { refused } from './contract-refusals.js';
import * as world from './contract-world.js';

const { M1, M2, M3, ITEM } = world;
const ALL: PageRequest = { first: 100, after: null, withTotal: true };

export function orderCases(open: OpenEmpty): void {
  describe('ordered lists, and lists from their end', () => {
    const graph = loadedOnce(open);
    const listed = async (label: NodeLabel, order: NodeOrder | null, page: Partial<PageRequest> = {}) => {
      const to = { label, fields: order ? [order.field] : [], hops: [] };
      const answer = await graph().walk({ start: { filter: {}, order, page: { ...ALL, ...page } }, to });
      return { ...answer, ids: answer.nodes.map((node) => node?.id) };
    };
    const by = (field: string, direction: 'ASC' | 'DESC' = 'ASC'): NodeOrder => ({ field, direction });

    const CASES: readonly [string, NodeOrder | null, readonly string[]][] = [
      ['by id where nothing is said', null, [M1, M2, M3, ITEM]],
      ['by a number', by('position'), [M1, M2, M3, ITEM]],
      ['by a number, greatest first', by('position', 'DESC'), [ITEM, M3, M2, M1]],
      ['ties by id, ascending', by('kind', 'DESC'), [M1, M2, M3, ITEM]],
      ['nothing is last', by('heading'), [M3, M1, M2, ITEM]],
      ['nothing is last the other way too', by('heading', 'DESC'), [M3, M1, M2, ITEM]],
      ['by text', by('text'), [ITEM, M3, M1, M2]],
      ['by id from its end', by('id', 'DESC'), [ITEM, M3, M2, M1]],
    ]; // biome-ignore format: a table
    test.each(CASES)('%s, in pages of any size, both ways', async (_what, order, ids) => {
      expect(await listed('Clause', order)).toMatchObject({ ids, hasNextPage: false, totalCount: 4 });
      for (const first of [1, 2, 3]) {
        for (const backwards of [false, true]) {
          const seen: (string | undefined)[] = [];
          let after: string | null = null;
          for (let more = true; more; ) {
            const page = await listed('Clause', order, { first, after, backwards });
            expect(page.totalCount).toBe(4);
            seen[backwards ? 'unshift' : 'push'](...page.ids);
            const edge = page.nodes.at(backwards ? 0 : -1);
            after = encodeCursor(order ? [edge?.fields[order.field] as string | null, String(edge?.id)] : [String(edge?.id)]);
            more = page.hasNextPage;
          }
          expect(seen).toEqual(ids);
        }
      } // biome-ignore format: one screen
    });

    test('hops are paged from their end too', async () => {
      const last = { first: 2, after: null, withTotal: true, backwards: true };
      const [page] = await graph().neighbours('APPLIES_TO', 'OUT', [M2], last);
      expect(page?.items.map(({ node }) => node.id)).toEqual(['region-440000', 'city-440100']);
      expect(page).toMatchObject({ hasNextPage: true, totalCount: 3 });
      const before = { ...last, after: page?.items[0]?.cursor ?? null };
      const [rest] = await graph().neighbours('APPLIES_TO', 'OUT', [M2], before);
      expect(rest).toMatchObject({ items: [{ node: { id: 'city-441900' } }], hasNextPage: false });
      const [incoming] = await graph().neighbours('LED_BY', 'IN', ['agency-440000-gxt'], {
        ...last,
        first: 1,
      });
      expect(incoming).toMatchObject({ items: [{ node: { id: M3 } }], hasNextPage: true, totalCount: 3 });
    });

    test('a list by id is paged from its end by find', async () => {
      const page = { first: 2, after: encodeCursor([ITEM]), withTotal: false, backwards: true };
      const found = await graph().find('Clause', {}, page);
      const inOrder = [M1, M2, M3, ITEM].sort();
      expect(found.items.map(({ id }) => id)).toEqual(inOrder.slice(0, inOrder.indexOf(ITEM)).slice(-2));
    });

    test.each([
      ['an unknown field', by('colour'), 'colour'],
      ['a list', by('aliases'), 'aliases'],
      ['what is true or false', by('isGroup'), 'isGroup'],
      ['another direction', { field: 'name', direction: 'UP' as 'ASC' }, 'UP'],
    ])('an order by %s is refused', async (_what, order, named) => {
      expect(await refused(listed('Agency', order), 'INVALID_ARGUMENT')).toContain(named);
    });

    test('a cursor of another order is refused', async () => {
      await refused(listed('Clause', by('position'), { after: encodeCursor([M1]) }), 'INVALID_CURSOR');
      await refused(listed('Clause', null, { after: encodeCursor([1, M1]) }), 'INVALID_CURSOR');
      await refused(listed('Clause', by('text'), { after: encodeCursor([1, M1]) }), 'INVALID_CURSOR');
      await refused(listed('Clause', by('position'), { after: encodeCursor(['1', M1]) }), 'INVALID_CURSOR');
    });

    const OTHERS: readonly [NodeLabel, NodeOrder | null, readonly (string | number | null)[]][] = [
      ['Clause', null, ['city-441900']],
      ['City', null, [M1]],
      ['Policy', null, [M1]],
      ['Target', null, [M1]],
      ['Clause', by('position'), [1, 'city-441900']],
      ['Clause', by('heading', 'DESC'), [null, 'yuefu-2021-45']],
      ['City', by('name'), ['东莞', 'region-440000']],
    ]; // biome-ignore format: a table
    test.each(OTHERS)(
      'a cursor of a list of another kind is refused: %s, %j, %j',
      async (label, order, key) => {
        for (const backwards of [false, true]) {
          const page = { after: encodeCursor(key), backwards };
          const message = await refused(listed(label, order, page), 'INVALID_CURSOR');
          expect(message).toContain(`another list, not of ${label}`);
          if (order) continue;
          await refused(graph().find(label, {}, { ...ALL, ...page }), 'INVALID_CURSOR');
        }
      },
    );
  });

  test('text is ordered by code point, also beyond the first plane', async () => {
    const { store } = await open();
    const titles = ['𠮷市', '（试行）', '中', 'a'];
    await store.merge([
      world.batchOf(
        'doc',
        titles.map((title, at) => world.policy(`p-${at}`, { title })),
      ),
    ]);
    const start = { filter: {}, order: { field: 'title', direction: 'ASC' }, page: ALL } as const;
    const { nodes } = await store.walk({ start, to: { label: 'Policy', fields: ['title'], hops: [] } });
    expect(nodes.map((node) => node?.fields.title)).toEqual(['a', '中', '（试行）', '𠮷市']);
    const facets = [{ path: [], field: 'title', first: 9 }];
    const [facet] = await store.facets({ label: 'Policy', where: {}, facets });
    expect(facet?.values.map(({ value }) => value)).toEqual(['a', '中', '（试行）', '𠮷市']);
  });
}
