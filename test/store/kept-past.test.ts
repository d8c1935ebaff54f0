import { expect, test } from '@jest/globals';
import type { ChangesRequest } from '../../src/store/graph-history.js';
import { createKeptPast } from '../../src/store/shared/kept-past.js';

const WITH_TOTAL: ChangesRequest = {
  since: 0,
  until: null,
  sourceId: null,
  labels: null,
  types: null,
  page: { first: 10, after: null, withTotal: true },
};

/** A store of which the test says in which state it is; `asked` is what it had to work out. */
function store() {
  const asked: string[] = [];
  const state = { mark: '1', count: 7, whileReading: (): void => undefined };
  const kept = createKeptPast()(async () => state.mark, {
    versions: async () => {
      asked.push('versions');
      state.whileReading();
      return [];
    },
    changes: async ({ page }) => {
      asked.push(page.withTotal ? 'page and counts' : 'page');
      state.whileReading();
      const counts = page.withTotal ? [{ name: 'Policy', kind: 'ADDED', count: state.count } as const] : null;
      return { items: [], cursors: [], hasNextPage: false, totalCount: counts && state.count, counts };
    },
  });
  return { asked, state, kept };
}

test('versions are read once for a state, and anew for another', async () => {
  const { asked, state, kept } = store();
  expect(await kept.versions()).toBe(await kept.versions());
  expect(asked).toEqual(['versions']);
  state.mark = '2';
  await kept.versions();
  expect(asked).toEqual(['versions', 'versions']);
});

test('changes are counted once for a state and a question, whatever page is asked', async () => {
  const { asked, state, kept } = store();
  const first = await kept.changes(WITH_TOTAL);
  const next = await kept.changes({ ...WITH_TOTAL, page: { ...WITH_TOTAL.page, after: 'cursor' } });
  expect(next).toEqual(first);
  expect(asked).toEqual(['page and counts', 'page']);
  await kept.changes({ ...WITH_TOTAL, types: ['LED_BY'] });
  expect(asked.at(-1)).toBe('page and counts');
  Object.assign(state, { mark: '2', count: 8 });
  expect((await kept.changes(WITH_TOTAL)).totalCount).toBe(8);
});

test('what somebody wrote into while it was read is not kept', async () => {
  const { asked, state, kept } = store();
  state.whileReading = () => {
    state.mark += '+';
  };
  await kept.versions();
  await kept.versions();
  await kept.changes(WITH_TOTAL);
  await kept.changes(WITH_TOTAL);
  expect(asked).toEqual(['versions', 'versions', 'page and counts', 'page and counts']);
});
