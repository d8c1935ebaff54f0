import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { GraphBatch } from '../../src/domain/graph-batch.js';
import { encodeCursor, type PageRequest } from '../../src/domain/page.js';
import { SEARCHED_LABELS, type SearchedLabel } from '../../src/domain/search.js';
import { searchWords } from '../../src/domain/search-text.js';
import type { GraphReader, GraphStore, SearchRequest } from '../../src/store/graph-store.js';
import { createMemoryReader } from '../support/memory-reader.js';
import type { OpenEmpty } from './contract.js';
import { refused } from './contract-refusals.js';
import * as world from './contract-world.js';

const ALL: PageRequest = { first: 100, after: null, withTotal: true };

/** Two plans whose words overlap, one of them printed in traditional forms; an astral character; nothing at all. */
const FIRST: GraphBatch = world.batchOf('first', [
  world.policy('p-1', { title: '广东省制造业数字化转型实施方案', documentNumber: '粤府〔2021〕45号' }),
  world.clause('p-1:mea_1', 1, { heading: '数字化转型', text: '推动东莞、佛山制造业数字化、网络化转型。' }),
  world.clause('p-1:mea_2', 2, { heading: '人才', text: '数字人才；转型人才，化工。' }),
  world.clause('p-1:mea_3', 3, { heading: null, text: '' }),
  world.clause('p-1:mea_4', 4, { heading: '㐀𠮷', text: 'ＡＢ c-3，１２３' }),
]);
const SECOND: GraphBatch = world.batchOf('second', [
  world.policy('p-2', { title: '東莞市數字化轉型', documentNumber: null }),
  world.clause('p-2:mea_1', 1, { heading: '东莞', text: '数字' }),
  world.city('city-441900', { name: '东莞', fullName: '东莞市', code: '441900', aliases: ['东莞', '东莞市', '莞'] }),
  world.city('city-440600', { name: '佛山', fullName: '佛山市', code: '440600' }),
  world.agency('agency-441900-gxj', { name: '东莞市工业和信息化局', shortName: '市工业和信息化局', aliases: ['工信局', '市工信局'] }),
  world.cluster('cluster-1', { name: '数字创意', aliases: ['创意数字'] }),
  world.region('region-440000', { name: '广东省', aliases: ['粤'], code: '440000' }),
]); // biome-ignore format: a table

export function searchCases(open: OpenEmpty): void {
  describe('searches', () => {
    let store: GraphStore | undefined;
    const graph = (): GraphStore => {
      if (!store) throw new Error('The toy world is not loaded.');
      return store;
    };
    beforeAll(async () => {
      store = (await open()).store;
      await store.merge([FIRST, SECOND]);
    });

    const CASES: readonly [string, string, readonly string[]][] = [
      ['a name, then what begins with it, names, headings, texts', '东莞', ['1 city-441900', '2 p-2', '2 agency-441900-gxj', '4 p-2:mea_1', '5 p-1:mea_1']],
      ['one character', '莞', ['1 city-441900', '3 p-2', '3 agency-441900-gxj', '4 p-2:mea_1', '5 p-1:mea_1']],
      ['traditional forms and full width', '數字化', ['3 p-2', '3 p-1', '4 p-1:mea_1']],
      ['a number with its brackets', '粤府〔2021〕45號', ['1 p-1']],
      ['pairs that do not follow one another are no word', '字人才', ['5 p-1:mea_2']],
      ['words over a stop', '才转型', ['5 p-1:mea_2']],
      ['no word over the end of a field', '型推动', []],
      ['no word over the end of a name', '市东莞', []],
      ['some words here, some there', '人才 化工', ['5 p-1:mea_2']],
      ['words in any order', '转型 数字', ['3 p-2', '3 p-1', '4 p-1:mea_1', '5 p-1:mea_2']],
      ['words behind one another are a name', '东莞 市', ['1 city-441900', '2 p-2', '2 agency-441900-gxj']],
      ['a character beyond the first plane', '𠮷', ['4 p-1:mea_4']],
      ['two of them', '㐀𠮷', ['4 p-1:mea_4']],
      ['letters whatever their width and case', 'abC3', ['5 p-1:mea_4']],
      ['nothing', '深圳', []],
    ]; // biome-ignore format: a table
    test.each(CASES)('%s: %s', async (_what, query, hits) => {
      const request = { words: searchWords(query), labels: SEARCHED_LABELS, policyIds: null, page: ALL };
      const found = await graph().search(request);
      expect(found.items.map(({ tier, id }) => `${tier} ${id}`)).toEqual(hits);
      expect(found).toMatchObject({ hasNextPage: false, totalCount: hits.length });
    });

    test('only some labels, only one document; counts by label', async () => {
      const request: SearchRequest = { words: ['东莞'], labels: SEARCHED_LABELS, policyIds: null, page: ALL };
      const counts = { Policy: 1, Clause: 2, Agency: 1, City: 1, Region: 0, Cluster: 0 };
      expect((await graph().search(request)).countsByLabel).toEqual(counts);
      const clauses = await graph().search({ ...request, labels: ['Clause'] });
      expect(clauses.items.map(({ label, id }) => [label, id])).toEqual([['Clause', 'p-2:mea_1'], ['Clause', 'p-1:mea_1']]);
      expect(clauses.countsByLabel).toEqual({ ...counts, Policy: 0, Clause: 2, Agency: 0, City: 0 });
      const within = await graph().search({ ...request, policyIds: ['p-2'], page: { ...ALL, withTotal: false } });
      expect(within.items.map(({ id }) => id)).toEqual(['p-2', 'p-2:mea_1']);
      expect([within.totalCount, within.countsByLabel]).toEqual([null, null]);
    }); // biome-ignore format: one screen

    test('the best of each label, whatever the page; null unless asked for', async () => {
      const request: SearchRequest = { words: ['数字'], labels: SEARCHED_LABELS, policyIds: null, page: { ...ALL, first: 1 } };
      const best = async (more: Partial<SearchRequest>) =>
        (await graph().search({ ...request, ...more })).bestOfEach?.map(({ tier, id }) => `${tier} ${id}`) ?? null;
      expect(await best({})).toBeNull();
      expect(await best({ bestOfEach: 1 })).toEqual(['2 cluster-1', '3 p-2', '4 p-1:mea_1']);
      const two = ['2 cluster-1', '3 p-2', '3 p-1', '4 p-1:mea_1', '5 p-1:mea_2'];
      expect(await best({ bestOfEach: 2 })).toEqual(two);
      expect(await best({ bestOfEach: 2, page: { first: 1, after: null, withTotal: false, backwards: true } })).toEqual(two);
      expect(await best({ bestOfEach: 100, labels: ['Policy'] })).toEqual(['3 p-2', '3 p-1']);
      expect(await best({ bestOfEach: 5, words: ['深圳'] })).toEqual([]);
    }); // biome-ignore format: one screen

    test('pages of any size, both ways', async () => {
      const request: SearchRequest = { words: ['莞'], labels: SEARCHED_LABELS, policyIds: null, page: ALL };
      const all = (await graph().search(request)).items;
      for (const backwards of [false, true]) {
        for (const first of [1, 2, 3]) {
          const seen: unknown[] = [];
          let after: string | null = null;
          for (let more = true; more; ) {
            const page = await graph().search({ ...request, page: { first, after, withTotal: true, backwards } });
            expect(page.totalCount).toBe(all.length);
            seen[backwards ? 'unshift' : 'push'](...page.items);
            after = page.items.at(backwards ? 0 : -1)?.cursor ?? null;
            more = page.hasNextPage;
          }
          expect(seen).toEqual(all);
        }
      }
    }); // biome-ignore format: one screen

    test('a cursor of a search of other kinds is refused', async () => {
      const after = encodeCursor([1, 2, 'city-441900']);
      const request: SearchRequest = { words: ['莞'], labels: ['Policy', 'Clause'], policyIds: null, page: { ...ALL, after } };
      expect(await refused(graph().search(request), 'INVALID_CURSOR')).toContain('not of Policy or Clause');
      await expect(graph().search({ ...request, labels: ['City'] })).resolves.toMatchObject({ hasNextPage: false });
    }); // biome-ignore format: one screen

    const REFUSED: readonly [string, Partial<SearchRequest>, string][] = [
      ['no words', { words: [] }, '0'],
      ['too many words', { words: Array.from({ length: 9 }, (_, at) => `词${at}`) }, '9'],
      ['what was not folded', { words: ['"东" OR'] }, 'OR'],
      ['no labels', { labels: [] }, 'one kind'],
      ['none of each label', { bestOfEach: 0 }, '0'],
      ['too many of each label', { bestOfEach: 101 }, '101'],
      ['a label that is not searched', { labels: ['Target' as 'City'] }, 'Target'],
    ];
    test.each(REFUSED)('%s is refused', async (_what, wrong, named) => {
      const request = { words: ['东莞'], labels: SEARCHED_LABELS, policyIds: null, page: ALL, ...wrong };
      expect(await refused(graph().search(request), 'INVALID_ARGUMENT')).toContain(named);
    });

    test.each([1, 2])(
      'random words find what the plainest reader finds, seed %d',
      async (seed) => {
        const plain = createMemoryReader([FIRST, SECOND]);
        let hits = 0;
        const same = fc.asyncProperty(randomSearch(), async (request) => {
          const found = await plain.search(request);
          expect(await graph().search(request)).toEqual(found);
          hits += found.items.length;
        });
        await fc.assert(same, { seed, numRuns: 200 });
        // Words that find nothing prove nothing.
        expect(hits).toBeGreaterThan(50);
      },
      120_000,
    );
  });

  describe('a search follows the merges', () => {
    const ids = async (reader: GraphReader, word: string) => {
      const page = await reader.search({
        words: [word],
        labels: SEARCHED_LABELS,
        policyIds: null,
        page: ALL,
      });
      return page.items.map(({ id }) => id);
    };

    test('what changes is found by its new words only, what goes is not found', async () => {
      const { store } = await open();
      await store.merge([FIRST, SECOND]);
      const changed = world.batchOf('first', [
        world.policy('p-1', { title: '广东省制造业数字化转型实施方案' }),
        world.clause('p-1:mea_1', 1, { heading: '绿色石化', text: '' }),
      ]);
      await store.merge([changed]);
      expect(await ids(store, '网络')).toEqual([]);
      expect(await ids(store, '人才')).toEqual([]);
      expect(await ids(store, '石化')).toEqual(['p-1:mea_1']);
      expect(await ids(store, '数字')).toEqual(await ids(createMemoryReader([changed, SECOND]), '数字'));
      await store.merge([changed]);
      expect(await ids(store, '石化')).toEqual(['p-1:mea_1']);
      await store.merge([world.batchOf('first', []), world.batchOf('second', [])]);
      for (const word of ['石化', '东莞', '莞', '数字', '粤']) expect(await ids(store, word)).toEqual([]);
    });

    test('a node that several claim is found by the words that are shown', async () => {
      const { store } = await open();
      const one = world.batchOf('a', [world.agency('agency-1', { name: '老名称', aliases: [] })]);
      const other = world.batchOf('b', [world.agency('agency-1', { name: '新名字', aliases: [] })]);
      await store.merge([one, other]);
      expect([await ids(store, '名称'), await ids(store, '名字')]).toEqual([[], ['agency-1']]);
      await store.merge([world.batchOf('b', [])]);
      expect([await ids(store, '名称'), await ids(store, '名字')]).toEqual([['agency-1'], []]);
    });

    test('a refused merge leaves it as it was', async () => {
      const { store } = await open();
      await store.merge([SECOND]);
      const wrong = world.batchOf(
        'third',
        [world.city('city-440700', { name: '江门' })],
        [world.edge('IN_REGION', 'city-440700', 'region-999999')],
      );
      await refused(store.merge([wrong]), 'INVALID_BATCH');
      expect([await ids(store, '江门'), await ids(store, '佛山')]).toEqual([[], ['city-440600']]);
    });
  });
}

function randomSearch(): fc.Arbitrary<SearchRequest> {
  const texts = ['东莞市工业和信息化局', '数字化转型', '推动东莞佛山制造业数字化网络化转型', '数字创意', '粤府202145号', '㐀𠮷', 'abc3123', '人才'];
  const word = fc.constantFrom(...texts.map((text) => [...text])).chain((text) =>
    fc
      .record({ from: fc.nat(text.length - 1), length: fc.integer({ min: 1, max: 3 }) })
      .map(({ from, length }) => text.slice(from, from + length).join('')),
  );
  return fc.record({
    words: fc.uniqueArray(word, { minLength: 1, maxLength: 2 }),
    labels: fc.subarray<SearchedLabel>([...SEARCHED_LABELS], { minLength: 1 }),
    policyIds: fc.constantFrom(null, null, null, [], ['p-1'], ['p-2'], ['p-2', 'p-1']),
    page: fc.record({ first: fc.integer({ min: 1, max: 4 }), after: fc.constant(null), withTotal: fc.boolean(), backwards: fc.boolean() }),
    bestOfEach: fc.integer({ min: 1, max: 3 }),
  }, { requiredKeys: ['words', 'labels', 'policyIds', 'page'] });
} // biome-ignore format: one screen
