import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Condition } from '../../src/domain/filter.js';
import { NODE_LABELS, type NodeLabel, RELATIONSHIPS } from '../../src/domain/graph-model.js';
import type { PageRequest } from '../../src/domain/page.js';
import { encodeCursor } from '../../src/domain/page.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import type { OpenEmpty } from './contract.js';
import * as world from './contract-world.js';

const { M1, M2, M3, ITEM, POLICY, CITED } = world;
const ALL: PageRequest = { first: 100, after: null, withTotal: false };

export function nodeCases(open: OpenEmpty): void {
  describe('nodes by id', () => {
    const graph = loadedOnce(open);

    test('every field comes back as it was given, nulls and lists included', async () => {
      for (const batch of world.WORLD)
        for (const { label, node } of batch.nodes)
          expect(await graph().nodes(label, [node.id])).toEqual([node]);
    });

    test('answers stand in the order asked, unknown ids null, duplicates answered each time', async () => {
      const found = await graph().nodes('Clause', [M2, 'nobody:mea_1', M1, M2]);
      expect(found.map((node) => node?.id ?? null)).toEqual([M2, null, M1, M2]);
    });

    test('an id of another label is unknown', async () => {
      expect(await graph().nodes('Agency', [M1, 'city-441900'])).toEqual([null, null]);
    });

    test('no ids, no answers', async () => {
      expect(await graph().nodes('Policy', [])).toEqual([]);
    });

    test('ten thousand ids in one batch', async () => {
      const ids = Array.from({ length: 10_000 }, (_, at) => (at === 9_999 ? M1 : `nobody:mea_${at}`));
      const found = await graph().nodes('Clause', ids);
      expect(found).toHaveLength(10_000);
      expect(found[9_999]?.id).toBe(M1);
      expect(found.filter((node) => node !== null)).toHaveLength(1);
    });
  });

  describe('lists of one label', () => {
    const graph = loadedOnce(open);
    const idsOf = async (label: NodeLabel, filter: Readonly<Record<string, Condition>>, page = ALL) =>
      (await graph().find(label, filter, page)).items.map((node) => node.id);

    const CASES: readonly [string, NodeLabel, Readonly<Record<string, Condition>>, readonly string[]][] = [
      ['no filter', 'Clause', {}, [M1, M2, M3, ITEM]],
      ['an empty condition', 'Clause', { page: {} }, [M1, M2, M3, ITEM]],
      ['eq on text', 'City', { name: { eq: '东莞' } }, ['city-441900']],
      ['eq on a number', 'Clause', { position: { eq: 2 } }, [M2]],
      ['eq on true', 'Agency', { isGroup: { eq: true } }, ['agency-440000-cities']],
      ['eq on false', 'Agency', { isGroup: { eq: false } }, ['agency-440000-gxt', 'agency-440000-kjt']],
      ['eq on the empty text', 'Clause', { text: { eq: '' } }, [ITEM]],
      ['in', 'Clause', { position: { in: [3, 1, 99] } }, [M1, M3]],
      ['in with mixed texts', 'City', { code: { in: ['441900', '440100'] } }, ['city-440100', 'city-441900']],
      ['in nothing', 'Clause', { position: { in: [] } }, []],
      ['notIn', 'Clause', { position: { notIn: [1, 2] } }, [M3, ITEM]],
      ['notIn brings no nulls', 'Clause', { heading: { notIn: ['别的'] } }, [M3]],
      ['notIn nothing brings no nulls either', 'Clause', { heading: { notIn: [] } }, [M3]],
      ['contains', 'Clause', { text: { contains: '东莞' } }, [M2]],
      ['contains is no pattern', 'Clause', { text: { contains: '%' } }, []],
      ['contains minds the case', 'Policy', { id: { contains: 'YUEFU' } }, []],
      ['contains brings no nulls', 'Clause', { heading: { contains: '' } }, [M3]],
      ['gte', 'Clause', { position: { gte: 3 } }, [M3, ITEM]],
      ['lte', 'Clause', { position: { lte: 1 } }, [M1]],
      ['gte and lte', 'Clause', { position: { gte: 2, lte: 3 } }, [M2, M3]],
      ['gte on text', 'City', { code: { gte: '440101' } }, ['city-441900']],
      ['lte brings no nulls', 'Clause', { page: { lte: 99 } }, [M2]],
      ['isNull', 'Clause', { page: { isNull: true } }, [M1, M3, ITEM]],
      ['isNull: false', 'Clause', { page: { isNull: false } }, [M2]],
      ['isNull with another predicate', 'Clause', { page: { isNull: true, eq: 3 } }, []],
      ['several fields must all hold', 'Clause', { kind: { eq: 'MEASURE' }, position: { gte: 2 } }, [M2, M3]],
      ['a list has a member that equals', 'Agency', { aliases: { eq: '工信厅' } }, ['agency-440000-gxt']],
      ['a list has a member among', 'City', { aliases: { in: ['穗', '莞'] } }, ['city-440100']],
      ['a list has a member that contains', 'Agency', { aliases: { contains: '科技' } }, ['agency-440000-kjt']],
      ['an empty list has no member', 'Region', { aliases: { contains: '' } }, ['region-440000']],
      ['a list has no member among', 'City', { aliases: { notIn: ['穗'] } }, ['city-441900']],
      ['a list is never null', 'Region', { aliases: { isNull: true } }, []],
    ]; // biome-ignore format: a table
    test.each(CASES)('%s', async (_what, label, filter, expected) => {
      expect(await idsOf(label, filter)).toEqual(expected);
    });

    test('pages follow the id; hasNextPage is exact at the boundary', async () => {
      const two = await graph().find('Clause', {}, { first: 2, after: null, withTotal: true });
      expect(two.items.map((node) => node.id)).toEqual([M1, M2]);
      expect([two.hasNextPage, two.totalCount]).toEqual([true, 4]);
      const rest = await graph().find('Clause', {}, { first: 2, after: encodeCursor([M2]), withTotal: true });
      expect(rest.items.map((node) => node.id)).toEqual([M3, ITEM]);
      expect([rest.hasNextPage, rest.totalCount]).toEqual([false, 4]);
      const none = await graph().find(
        'Clause',
        {},
        { first: 2, after: encodeCursor([ITEM]), withTotal: false },
      );
      expect(none).toEqual({ items: [], hasNextPage: false, totalCount: null });
    });

    test('a cursor whose node is gone goes on after it', async () => {
      const page = { ...ALL, after: encodeCursor([`${M2}__gone`]) };
      expect(await idsOf('Clause', {}, page)).toEqual([M3, ITEM]);
    });

    test('the total counts what the filter lets through, on every page', async () => {
      const page = { first: 1, after: encodeCursor([M1]), withTotal: true };
      const found = await graph().find('Clause', { kind: { eq: 'MEASURE' } }, page);
      expect(found.totalCount).toBe(3);
      expect(found.hasNextPage).toBe(true);
    });
  });

  describe('what there is', () => {
    test('an empty graph counts nothing, and says so of every label and type', async () => {
      const { store } = await open();
      const counts = await store.counts();
      expect(Object.keys(counts.nodes).sort()).toEqual([...NODE_LABELS].sort());
      expect(Object.keys(counts.edges).sort()).toEqual(Object.keys(RELATIONSHIPS).sort());
      expect([...Object.values(counts.nodes), ...Object.values(counts.edges)].every((n) => n === 0)).toBe(
        true,
      );
      expect(await store.sources()).toEqual([]);
    });

    test('counts by label and type', async () => {
      const { store } = await open();
      await store.merge(world.WORLD);
      const counts = await store.counts();
      expect(counts.nodes).toEqual({
        Policy: 2, Clause: 4, Agency: 3, City: 2, Region: 2, Cluster: 4, Target: 0,
      }); // biome-ignore format: one line
      expect(counts.edges).toMatchObject({ LED_BY: 4, LAID_OUT_IN: 3, CITES: 2, IMPLEMENTS: 0, PART_OF: 3 });
    });

    test('sources stand by id, with their diagnostics and what stayed unresolved', async () => {
      const doubtful = world.batchOf('a-notice', [world.policy(CITED)], [], {
        characters: 12_345,
        diagnostics: [{ ruleId: 'broken-numbering', severity: 'WARNING', message: 'After 「三」 comes 「五」.', line: 4, column: 2 }],
        unresolved: [
          { kind: 'AGENCY', printed: '有关部门', clauseId: null, line: 9, candidates: [], reason: 'No name.' },
          { kind: 'PLACE', printed: '朝阳', clauseId: `${POLICY}:mea_1`, line: 10, candidates: ['city-211300'], reason: 'Two.' },
        ],
      }); // biome-ignore format: a table
      const { store } = await open();
      await store.merge([world.PLACES, doubtful]);
      expect(await store.sources()).toEqual([doubtful.source, world.PLACES.source]);
    });
  });
}

/** The toy world, loaded once for cases that only read. */
export function loadedOnce(open: OpenEmpty): () => GraphStore {
  let store: GraphStore | undefined;
  beforeAll(async () => {
    store = (await open()).store;
    await store.merge(world.WORLD);
    // Lists and facets are answered from it where it is there.
    await store.projection();
  });
  return () => {
    if (!store) throw new Error('The toy world is not loaded.');
    return store;
  };
}
