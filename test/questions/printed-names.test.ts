import { expect, test } from '@jest/globals';
import type { SourceRecord } from '../../src/domain/graph-batch.js';
import { printedNames } from '../../src/questions/printed-names/printed-names.js';
import type { GraphReader } from '../../src/store/graph-store.js';
import type { WalkedNode } from '../../src/store/walk-plan.js';

const GXT = 'agency-440000-gxt';

const KJT = 'agency-440000-kjt';

/** Answers with agencies that lead one measure each, printed so; `asked` hears of each call. */
function readerOf(
  printed: Readonly<Record<string, string>>,
  asked: (readonly string[])[],
): Pick<GraphReader, 'walk'> {
  return {
    walk: async ({ start }) => {
      const ids = 'ids' in start ? start.ids : [];
      asked.push(ids);
      const nodes = ids.map((id) => (printed[id] === undefined ? null : led(id, printed[id])));
      return { nodes, hasNextPage: false, totalCount: null };
    },
  };
}

test('names are counted once for as long as nothing else is loaded, and for each agency by itself', async () => {
  const sources: readonly SourceRecord[] = [];
  const asked: (readonly string[])[] = [];
  const reader = readerOf({ [GXT]: '省工信厅', [KJT]: '省科技厅' }, asked);
  const ask = printedNames(reader as GraphReader, sources);
  const [names] = await Promise.all([ask(GXT), ask(GXT)]);
  expect(names).toEqual([{ printed: '省工信厅', count: 1, documents: 1, isLowerBound: false }]);
  const others = readerOf({ [GXT]: 'kept', [KJT]: '省科技厅' }, asked);
  expect(await printedNames(others as GraphReader, sources)(GXT)).toEqual(names);
  expect(await ask(KJT)).toMatchObject([{ printed: '省科技厅' }]);
  expect(await printedNames(others as GraphReader, [])(GXT)).toMatchObject([{ printed: 'kept' }]);
  expect(asked).toEqual([[GXT], [KJT], [GXT]]);
});

test('an agency that is not there has no names; what fails is asked anew', async () => {
  const sources: readonly SourceRecord[] = [];
  const ask = printedNames(readerOf({ [GXT]: '省工信厅' }, []) as GraphReader, sources);
  expect(await ask('agency-000000')).toEqual([]);
  const failing = { walk: () => Promise.reject(new Error('over')) } as unknown as GraphReader;
  await expect(printedNames(failing, sources)(GXT)).rejects.toThrow('over');
  expect(await ask(GXT)).toHaveLength(1);
});

test.each([
  [5, [4, 1]],
  [20, [5, 5, 5, 5]],
  [95, [24, 24, 24, 23]],
])('%i agencies are brought a few at a time, in four calls at most', async (count, calls) => {
  const ids = Array.from({ length: count }, (_, at) => `agency-${at}`);
  const asked: (readonly string[])[] = [];
  const reader = readerOf(Object.fromEntries(ids.map((id) => [id, `${id}厅`])), asked);
  const ask = printedNames(reader as GraphReader, []);
  const names = await Promise.all(ids.map(ask));
  expect(names.map(([name]) => name?.printed)).toEqual(ids.map((id) => `${id}厅`));
  expect(asked.map(({ length }) => length)).toEqual(calls);
});

/** An agency that leads one measure, in which it is printed so. */
function led(id: string, printed: string): WalkedNode {
  const none = { items: [], hasNextPage: false, totalCount: null };
  const node = { id: 'p-1:mea_1', fields: { policyId: 'p-1' }, hops: {} };
  const leads = { ...none, items: [{ cursor: '', edge: { printed }, node }] };
  return { id, fields: {}, hops: { LED_BY: leads, SUPPORTED_BY: none, ASSIGNED_TO: none, ISSUED_BY: none } };
}
