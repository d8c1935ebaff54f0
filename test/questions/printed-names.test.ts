import { expect, test } from '@jest/globals';
import type { SourceRecord } from '../../src/domain/graph-batch.js';
import { printedNames } from '../../src/questions/printed-names/printed-names.js';
import type { WalkedNode } from '../../src/store/walk-plan.js';

const GXT = 'agency-440000-gxt';

test('names are counted once for as long as nothing else is loaded, and for each agency by itself', async () => {
  const sources: readonly SourceRecord[] = [];
  const asked: string[] = [];
  const ask = (of: readonly SourceRecord[], id: string, printed: string) =>
    printedNames(of, id, async () => {
      asked.push(printed);
      return led(id, printed);
    });
  expect(await ask(sources, GXT, '省工信厅')).toEqual([
    { printed: '省工信厅', count: 1, documents: 1, isLowerBound: false },
  ]);
  expect(await ask(sources, GXT, 'kept')).toEqual(await ask(sources, GXT, '省工信厅'));
  expect(await ask(sources, 'agency-440000-kjt', '省科技厅')).toMatchObject([{ printed: '省科技厅' }]);
  expect(await ask([], GXT, '工信厅')).toMatchObject([{ printed: '工信厅' }]);
  expect(asked).toEqual(['省工信厅', '省科技厅', '工信厅']);
});

test('an agency that is not there has no names; what fails is asked anew', async () => {
  const sources: readonly SourceRecord[] = [];
  expect(await printedNames(sources, 'agency-000000', async () => null)).toEqual([]);
  await expect(printedNames(sources, GXT, () => Promise.reject(new Error('over')))).rejects.toThrow('over');
  expect(await printedNames(sources, GXT, async () => led(GXT, '省工信厅'))).toHaveLength(1);
});

/** An agency that leads one measure, in which it is printed so. */
function led(id: string, printed: string): WalkedNode {
  const none = { items: [], hasNextPage: false, totalCount: null };
  const node = { id: 'p-1:mea_1', fields: { policyId: 'p-1' }, hops: {} };
  const leads = { ...none, items: [{ cursor: '', edge: { printed }, node }] };
  return { id, fields: {}, hops: { LED_BY: leads, SUPPORTED_BY: none, ASSIGNED_TO: none, ISSUED_BY: none } };
}
