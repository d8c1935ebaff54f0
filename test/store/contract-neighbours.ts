import { describe, expect, test } from '@jest/globals';
import type { EdgeFilter } from '../../src/domain/filter.js';
import type { Direction, RelationshipType } from '../../src/domain/graph-model.js';
import { encodeCursor, type Page, type PageRequest } from '../../src/domain/page.js';
import type { GraphStore, Neighbour } from '../../src/store/graph-store.js';
import type { OpenEmpty } from './contract.js';
import { loadedOnce } from './contract-nodes.js';
import * as world from './contract-world.js';

const { M1, M2, M3, ITEM, POLICY, CITED } = world;
const GXT = 'agency-440000-gxt';
const KJT = 'agency-440000-kjt';
const ALL: PageRequest = { first: 100, after: null, withTotal: false };

export function neighbourCases(open: OpenEmpty): void {
  describe('neighbours', () => {
    const graph = loadedOnce(open);

    test('an edge carries all its fields, its owner, its far node and its evidence', async () => {
      const [page] = await graph().neighbours('LAID_OUT_IN', 'OUT', ['cluster-440000-1'], ALL);
      const claimed = world.PLAN.edges.filter((one) => one.type === 'LAID_OUT_IN');
      const [guangzhou, table, text] = page?.items ?? [];
      expect([guangzhou?.edge, table?.edge, text?.edge]).toEqual([
        claimed[2]?.edge,
        claimed[1]?.edge,
        claimed[0]?.edge,
      ]);
      expect(table?.edge.evidence).toHaveLength(2);
      expect(table?.owner).toBe('guangdong-plan');
      expect(table?.label).toBe('City');
      expect(table?.node).toEqual(world.claimedNode(world.PLACES, 'City', 'city-441900'));
    });

    test('every relationship of the world comes back in both directions', async () => {
      for (const batch of world.WORLD) {
        for (const { type, from, to, edge } of batch.edges) {
          const [out] = await graph().neighbours(type, 'OUT', [from], ALL);
          const [into] = await graph().neighbours(type, 'IN', [to], ALL);
          const same = { edge, owner: batch.source.id };
          expect(out?.items).toContainEqual(expect.objectContaining(same));
          expect(into?.items).toContainEqual(expect.objectContaining(same));
        }
      }
    });

    test('going out: by position', async () => {
      expect(await far(graph(), 'LED_BY', 'OUT', [M1])).toEqual([[KJT, GXT]]);
    });

    test('coming in: by inKey', async () => {
      expect(await far(graph(), 'LED_BY', 'IN', [GXT])).toEqual([[M1, M2, M3]]);
    });

    test('answers stand in the order asked; unknown ids have an empty page; duplicates are answered each time', async () => {
      expect(await far(graph(), 'LED_BY', 'OUT', [M2, 'nobody:mea_1', M1, M2])).toEqual([
        [GXT],
        [],
        [KJT, GXT],
        [GXT],
      ]);
    });

    test('no ids, no answers', async () => {
      expect(await graph().neighbours('LED_BY', 'OUT', [], ALL)).toEqual([]);
    });

    test('the limit is per near node, and hasNextPage exact for each', async () => {
      const page = { first: 1, after: null, withTotal: true };
      const pages = await graph().neighbours('LED_BY', 'OUT', [M1, M2, ITEM], page);
      expect(pages.map((one) => [one.items.length, one.hasNextPage, one.totalCount])).toEqual([
        [1, true, 2], [1, false, 1], [0, false, 0],
      ]); // biome-ignore format: a table
    });

    test('far ends of two labels come together, or one label alone', async () => {
      const both = await graph().neighbours('APPLIES_TO', 'OUT', [M2], ALL);
      expect(both[0]?.items.map((one) => [one.label, one.node.id])).toEqual([
        ['City', 'city-441900'], ['Region', 'region-440000'], ['City', 'city-440100'],
      ]); // biome-ignore format: a table
      expect(both[0]?.items[1]?.node).toEqual(world.claimedNode(world.PLACES, 'Region', 'region-440000'));
      const page = { first: 2, after: null, withTotal: true };
      const [cities] = await graph().neighbours('APPLIES_TO', 'OUT', [M2], page, null, 'City');
      expect(cities?.items.map((one) => one.node.id)).toEqual(['city-441900', 'city-440100']);
      expect([cities?.hasNextPage, cities?.totalCount]).toEqual([false, 2]);
      const [citing] = await graph().neighbours('CITES', 'IN', [CITED], ALL);
      expect(citing?.items.map((one) => [one.label, one.node.id])).toEqual([
        ['Policy', POLICY], ['Clause', M1],
      ]); // biome-ignore format: a table
    });

    test('near ends of two labels can be asked together', async () => {
      expect(await far(graph(), 'CITES', 'OUT', [M1, POLICY])).toEqual([[CITED], [CITED]]);
    });

    const FILTERS: readonly [string, RelationshipType, Direction, string, EdgeFilter, readonly string[]][] = [
      ['a field of the edge', 'LAID_OUT_IN', 'OUT', 'cluster-440000-1', { edge: { basis: { eq: 'TEXT' } } }, ['city-441900']],
      ['a boolean of the edge', 'LED_BY', 'OUT', M1, { edge: { jointDuty: { eq: true } } }, [GXT]],
      ['a null field of the edge', 'LED_BY', 'IN', GXT, { edge: { statedBy: { isNull: false } } }, [M2]],
      ['a number of the edge', 'LAID_OUT_IN', 'OUT', 'cluster-440000-1', { edge: { likelihood: { lte: 0.5 } } }, ['city-441900']],
      ['stated', 'LED_BY', 'IN', GXT, { edge: { stated: { eq: false } } }, [M3]],
      ['key', 'LAID_OUT_IN', 'IN', 'city-441900', { edge: { key: { eq: 'TABLE' } } }, ['cluster-440000-1']],
      ['ruleId', 'LED_BY', 'IN', GXT, { edge: { ruleId: { in: ['other/rule'] } } }, []],
      ['the far node, going out', 'LED_BY', 'OUT', M1, { node: { shortName: { contains: '科技' } } }, [KJT]],
      ['the far node, coming in', 'LED_BY', 'IN', GXT, { node: { position: { gte: 2 }, heading: { isNull: true } } }, [M2]],
      ['edge and far node', 'LED_BY', 'IN', GXT, { edge: { inherited: { eq: true } }, node: { position: { eq: 2 } } }, [M2]],
      ['edge and far node that disagree', 'LED_BY', 'IN', GXT, { edge: { inherited: { eq: true } }, node: { position: { eq: 1 } } }, []],
      ['far nodes of two labels', 'APPLIES_TO', 'OUT', M2, { node: { code: { in: ['441900', '440000'] } } }, ['city-441900', 'region-440000']],
      ['a field that one of two labels has: null on the other', 'APPLIES_TO', 'OUT', M2, { node: { province: { isNull: true } } }, ['region-440000']],
      ['a list that one of two labels has: no list is null, not empty', 'CITES', 'IN', CITED, { node: { addressees: { notIn: ['x'] } } }, [POLICY]],
      ['nothing asked', 'LED_BY', 'OUT', M1, { edge: {}, node: {} }, [KJT, GXT]],
    ]; // biome-ignore format: a table
    test.each(FILTERS)('filter on %s', async (_what, type, direction, id, filter, expected) => {
      const page = { ...ALL, withTotal: true };
      const [found] = await graph().neighbours(type, direction, [id], page, filter);
      expect(found?.items.map((one) => one.node.id)).toEqual(expected);
      expect(found?.totalCount).toBe(expected.length);
    });

    test('a filter and a farLabel together', async () => {
      const [found] = await graph().neighbours(
        'APPLIES_TO',
        'OUT',
        [M2],
        ALL,
        { node: { name: { contains: '广' } } },
        'City',
      );
      expect(found?.items.map((one) => one.node.id)).toEqual(['city-440100']);
    });
  });

  describe('pages of neighbours', () => {
    /** One measure with eleven edges at two positions, to the same few offices, told apart by key and owner. */
    const crowded = async (): Promise<GraphStore> => {
      const { store } = await open();
      const offices = ['agency-a', 'agency-b', 'agency-c'].map((id) => world.agency(id));
      const nodes = [world.policy(POLICY), world.clause(M1, 1), ...offices];
      const at = (to: string, key: string, position: number) =>
        world.edge('LED_BY', M1, to, { key, position, inKey: `${POLICY}:000001` });
      await store.merge([
        world.batchOf('doc-1', nodes, [
          at('agency-b', '', 1), at('agency-a', 'b', 1), at('agency-a', '', 1), at('agency-a', '依托', 1),
          at('agency-c', '', 2), at('agency-a', 'z', 2),
        ]), // biome-ignore format: a table
        world.batchOf('doc-2', nodes, [at('agency-a', '', 1), at('agency-a', 'b', 1), at('agency-c', '', 1)]),
        world.batchOf('doc-10', nodes, [at('agency-a', '', 1), at('agency-c', '', 10)]),
      ]);
      return store;
    };
    const OUT = [
      '1 agency-a  doc-1', '1 agency-a  doc-10', '1 agency-a  doc-2', '1 agency-a b doc-1', '1 agency-a b doc-2',
      '1 agency-a 依托 doc-1', '1 agency-b  doc-1', '1 agency-c  doc-2', '2 agency-a z doc-1', '2 agency-c  doc-1',
      '10 agency-c  doc-10',
    ]; // biome-ignore format: a table

    test.each([1, 2, 3, 4, 5, 10, 11, 12])(
      'pages of %d join to the whole, whatever they cut through',
      async (first) => {
        const store = await crowded();
        const seen: string[] = [];
        let after: string | null = null;
        for (let more = true; more; ) {
          const [page] = await leadsOf(store, { first, after, withTotal: true });
          if (!page || page.items.length === 0) throw new Error('A page that was promised is empty.');
          expect(page.totalCount).toBe(OUT.length);
          seen.push(
            ...page.items.map((one) => `${one.edge.position} ${one.node.id} ${one.edge.key} ${one.owner}`),
          );
          more = page.hasNextPage;
          after = page.items.at(-1)?.cursor ?? null;
        }
        expect(seen).toEqual(OUT);
      },
    );

    test('coming in, ties of inKey and far node are broken by key and owner', async () => {
      const store = await crowded();
      const seen: string[] = [];
      let after: string | null = null;
      for (let more = true; more; ) {
        const [page] = await ledBy(store, { first: 2, after, withTotal: false });
        if (!page || page.items.length === 0) throw new Error('A page that was promised is empty.');
        seen.push(...page.items.map((one) => `${one.edge.key} ${one.owner}`));
        more = page.hasNextPage;
        after = page.items.at(-1)?.cursor ?? null;
      }
      expect(seen).toEqual([' doc-1', ' doc-10', ' doc-2', 'b doc-1', 'b doc-2', 'z doc-1', '依托 doc-1']);
    });

    test('coming in, inKey goes before the far id', async () => {
      const { store } = await open();
      const led = (n: number, inKey: string) => world.edge('LED_BY', `p:mea_${n}`, GXT, { inKey });
      await store.merge([
        world.batchOf(
          'doc',
          [world.policy('p'), world.agency(GXT), ...[1, 2, 3, 10].map((n) => world.clause(`p:mea_${n}`, n))],
          [led(1, 'p:000001'), led(2, 'p:000002'), led(3, 'a:000009'), led(10, 'p:000010')],
        ),
      ]);
      expect(await far(store, 'LED_BY', 'IN', [GXT])).toEqual([
        ['p:mea_3', 'p:mea_1', 'p:mea_2', 'p:mea_10'],
      ]);
    });

    test('a cursor whose edge is gone goes on after it and never starts over', async () => {
      const store = await crowded();
      const after = encodeCursor([1, 'agency-a', 'a', 'doc-1']);
      const [page] = await store.neighbours('LED_BY', 'OUT', [M1], { first: 2, after, withTotal: false });
      expect(page?.items.map((one) => `${one.edge.key} ${one.owner}`)).toEqual(['b doc-1', 'b doc-2']);
      const end = encodeCursor([10, 'agency-d', '', 'doc-1']);
      const [rest] = await store.neighbours('LED_BY', 'OUT', [M1], { first: 2, after: end, withTotal: true });
      expect(rest).toEqual({ items: [], hasNextPage: false, totalCount: OUT.length });
    });

    test('ten thousand ids in one batch', async () => {
      const store = await crowded();
      const ids = Array.from({ length: 10_000 }, (_, at) => (at % 5_000 === 4_999 ? M1 : `nobody:mea_${at}`));
      const pages = await store.neighbours('LED_BY', 'OUT', ids, { first: 1, after: null, withTotal: false });
      expect(pages).toHaveLength(10_000);
      expect(pages.flatMap((page, at) => (page.items.length > 0 ? [at] : []))).toEqual([4_999, 9_999]);
    });
  });
}

type Pages<D extends Direction> = Promise<readonly Page<Neighbour<'LED_BY', D>>[]>;

function leadsOf(store: GraphStore, page: PageRequest): Pages<'OUT'> {
  return store.neighbours('LED_BY', 'OUT', [M1], page);
}

function ledBy(store: GraphStore, page: PageRequest): Pages<'IN'> {
  return store.neighbours('LED_BY', 'IN', ['agency-a'], page);
}

async function far(store: GraphStore, type: RelationshipType, direction: Direction, ids: readonly string[]) {
  const pages = await store.neighbours(type, direction, ids, ALL);
  return pages.map((page) => page.items.map((one) => one.node.id));
}
