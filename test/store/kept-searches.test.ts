import { expect, test } from '@jest/globals';
import type { SearchPage, SearchRequest } from '../../src/store/graph-store.js';
import { createKeptSearches } from '../../src/store/shared/kept-searches.js';

const COUNTED: SearchRequest = {
  words: ['产业'],
  labels: ['Agency', 'City'],
  policyIds: null,
  page: { first: 1, after: null, withTotal: true },
};
const NEXT: SearchRequest = { ...COUNTED, page: { ...COUNTED.page, after: 'cursor' } };

/** A store of which the test says in which state it is; `asked` is what it had to work out. */
function store(hits = 1) {
  const asked: string[] = [];
  const state = { mark: '1', count: 7, whileReading: (): void => undefined };
  const search = createKeptSearches()(
    async () => state.mark,
    async ({ words, page: { after, withTotal } }): Promise<SearchPage> => {
      asked.push(`${words}${after ?? ''}${withTotal ? ' counted' : ''}`);
      const countsByLabel = { Policy: 0, Clause: 0, Agency: state.count, City: 1, Region: 0, Cluster: 0 };
      state.whileReading();
      return {
        items: Array.from({ length: hits }, (_, at) => ({ label: 'Agency', id: `${after}-${at}`, tier: 1, cursor: '' }) as const),
        hasNextPage: true,
        totalCount: withTotal ? countsByLabel.Agency + 1 : null,
        countsByLabel: withTotal ? countsByLabel : null,
        bestOfEach: null,
      };
    },
  );
  return { asked, state, search };
} // biome-ignore format: one screen

test('the same is searched once for a state, and anew for another', async () => {
  const { asked, state, search } = store();
  const found = await search(COUNTED);
  expect(await search({ ...COUNTED })).toBe(found);
  Object.assign(state, { mark: '2', count: 8 });
  expect((await search(COUNTED)).totalCount).toBe(9);
  expect(asked).toEqual(['产业 counted', '产业 counted']);
});

test('hits are counted once, whatever page is asked; of other words anew', async () => {
  const { asked, search } = store();
  const { countsByLabel } = await search(COUNTED);
  expect(await search(NEXT)).toMatchObject({ totalCount: 8, countsByLabel, items: [{ id: 'cursor-0' }] });
  await search({ ...NEXT, words: ['集群'] });
  await search({ ...NEXT, labels: ['City'] });
  await search({ ...NEXT, policyIds: [] });
  const others = ['集群cursor counted', '产业cursor counted', '产业cursor counted'];
  expect(asked).toEqual(['产业 counted', '产业cursor', ...others]);
});

test('who asks for no total is told none', async () => {
  const { search } = store();
  await search(COUNTED);
  expect(await search({ ...COUNTED, page: { ...COUNTED.page, withTotal: false } })).toMatchObject({
    totalCount: null,
    countsByLabel: null,
  });
});

test('what somebody wrote into while it was searched is not kept, and counts of before are not said of it', async () => {
  const { asked, state, search } = store();
  state.whileReading = () => {
    Object.assign(state, { mark: '2', count: 8, whileReading: () => undefined });
  };
  await search(COUNTED);
  await search(COUNTED);
  state.whileReading = () => {
    Object.assign(state, { mark: '3', count: 9, whileReading: () => undefined });
  };
  expect((await search(NEXT)).totalCount).toBe(10);
  expect(asked).toEqual(['产业 counted', '产业 counted', '产业cursor', '产业cursor counted']);
});

test('a long page is searched each time, but its hits are counted once', async () => {
  const { asked, search } = store(101);
  await search(COUNTED);
  await search(COUNTED);
  expect(asked).toEqual(['产业 counted', '产业']);
});
