import { expect, test } from '@jest/globals';
import { createKeptNames } from '../../src/store/shared/kept-names.js';
import type { WalkAnswer, WalkPlan } from '../../src/store/walk-plan.js';

type ListStart = Exclude<WalkPlan['start'], { readonly ids: readonly string[] }>;

function named(name: string, rest: Partial<ListStart> = {}, to: Partial<WalkPlan['to']> = {}): WalkPlan {
  const page = { first: 1, after: null, withTotal: false };
  return {
    start: { filter: { aliases: { eq: name } }, page, ...rest },
    to: { label: 'Agency', fields: ['name'], hops: [], ...to },
  };
}

/** A store of which the test says in which state it is, and what others do while it reads. */
function store() {
  const state = { mark: '1', reads: 0, whileReading: (): void => undefined };
  const walk = createKeptNames()(
    async () => state.mark,
    async (): Promise<WalkAnswer> => {
      state.reads++;
      const id = `agency-${state.mark}`;
      state.whileReading();
      return { nodes: [{ id, fields: {}, hops: {} }], hasNextPage: false, totalCount: null };
    },
  );
  const readsOf = async (plan: WalkPlan): Promise<number> => {
    state.reads = 0;
    await walk(plan);
    return state.reads;
  };
  return { state, walk, readsOf };
}

test('who bears a name is looked up once for a state, and anew for another', async () => {
  const { state, walk, readsOf } = store();
  const found = await walk(named('省科技厅'));
  expect(await walk(named('省科技厅'))).toBe(found);
  expect(await readsOf(named('省教育厅'))).toBe(1);
  expect(await readsOf(named('省科技厅', {}, { fields: ['name', 'level'] }))).toBe(1);
  state.mark = '2';
  expect((await walk(named('省科技厅'))).nodes[0]?.id).toBe('agency-2');
  expect(await readsOf(named('省科技厅'))).toBe(0);
});

test('what somebody wrote into while it was looked up is not kept', async () => {
  const { state, readsOf } = store();
  state.whileReading = () => Object.assign(state, { mark: '2', whileReading: () => undefined });
  expect([await readsOf(named('省科技厅')), await readsOf(named('省科技厅'))]).toEqual([1, 1]);
  expect(await readsOf(named('省科技厅'))).toBe(0);
});

test.each<[string, WalkPlan]>([
  ['a longer page', named('省科技厅', { page: { first: 2, after: null, withTotal: false } })],
  ['one of those for whom more is asked', named('省科技厅', { where: { level: { eq: 'GROUP' } } as never })],
  ['a part of a name', named('', { filter: { name: { contains: '科技' } } })],
  ['what is no name', named('', { filter: { level: { eq: 'GROUP' } } })],
  ['two conditions', named('', { filter: { aliases: { eq: '省科技厅' }, level: { eq: 'GROUP' } } })],
  ['what stands around it', named('省科技厅', {}, { hops: [{} as never] })],
  ['nodes by id', { ...named('省科技厅'), start: { ids: ['agency-1'] } }],
])('%s is asked each time', async (_, plan) => {
  const { readsOf } = store();
  expect([await readsOf(plan), await readsOf(plan)]).toEqual([1, 1]);
});
