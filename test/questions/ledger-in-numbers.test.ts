import { describe, expect, test } from '@jest/globals';
import { pageOfOrderedList } from '../../src/graphql/page-of-items.js';
import { askLedger } from '../../src/questions/ledger/ledger.js';
import { ledgerRows } from '../../src/questions/ledger/ledger-rows.js';
import { ANY_MEASURE } from '../../src/questions/measures/measure.js';
import { measuresOf } from '../../src/questions/measures/measures-of.js';
import { createMemoryReader } from '../support/memory-reader.js';
import { recordCalls } from '../support/recording-reader.js';
import { dice, randomMeasures } from './random-measures.js';
import { randomScope, unlessUnknown } from './random-scope.js';

const IN_ORDER = ['string', 'number', 'number', 'number', 'string', 'string'] as const;

/** Rows that are counted in the projection are those that come of reading all measures. */
describe.each([1, 2, 3, 4, 5, 6])('a ledger in numbers, world %i', (seed) => {
  const reader = createMemoryReader(randomMeasures(seed));
  const roll = dice(900 + seed);
  const scopes = [ANY_MEASURE, ...Array.from({ length: 20 }, () => randomScope(roll))];

  test.each(scopes.map((scope) => [JSON.stringify(scope), scope] as const))('of %s', async (_name, scope) => {
    const answer = await askLedger(reader, scope).catch(unlessUnknown);
    if (answer === null) return;
    const { measures } = await measuresOf(reader, scope, { withTargets: true });
    const rows = ledgerRows(measures);
    expect(answer.measureCount).toBe(measures.length);
    expect(answer.rows.count).toBe(rows.length);
    expect(await answer.rows.items(0, rows.length)).toEqual(rows);
    const [from, to] = [roll(rows.length + 1), roll(rows.length + 1)];
    expect(await answer.rows.items(from, to)).toEqual(rows.slice(from, to));
  });

  test('page by page, on and back, it is the whole', async () => {
    // What two sources claim has one place: here each claim is made once.
    const { rows } = await askLedger(createMemoryReader(randomMeasures(seed).slice(0, 1)), ANY_MEASURE);
    const all = await rows.items(0, rows.count);
    const read = async (ways: 'on' | 'back'): Promise<readonly number[]> => {
      const found: number[] = [];
      let cursor: string | undefined;
      for (;;) {
        const args = ways === 'on' ? { first: 7, after: cursor } : { last: 7, before: cursor };
        const page = await pageOfOrderedList(rows, args, IN_ORDER);
        const nos = page.items.map(({ node }) => node.no);
        if (ways === 'on') found.push(...nos);
        else found.unshift(...nos);
        cursor = (ways === 'on' ? page.items.at(-1) : page.items[0])?.cursor;
        if (!(ways === 'on' ? page.hasNextPage : page.hasPreviousPage)) return found;
      }
    };
    const nos = all.map(({ no }) => no);
    expect(await read('on')).toEqual(nos);
    expect(await read('back')).toEqual(nos);
  });
});

test('a page reads its own measures alone', async () => {
  const { reader, calls } = recordCalls(createMemoryReader(randomMeasures(1)));
  const { rows } = await askLedger(reader, ANY_MEASURE);
  expect(calls).toEqual({ projection: 1 });
  expect(rows.count).toBeGreaterThan(20);
  expect(await rows.items(3, 5)).toHaveLength(2);
  expect(calls).toEqual({ projection: 1, walk: 2, nodes: 2 });
});
