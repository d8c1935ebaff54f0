import { describe, expect, test } from '@jest/globals';
import { askPartners } from '../../src/questions/partners/partners.js';
import { createMemoryReader } from '../support/memory-reader.js';
import { plainMeasures } from '../support/plain-measures.js';
import { plainPartners } from '../support/plain-partners.js';
import { recordCalls } from '../support/recording-reader.js';
import { withIds } from '../support/with-ids.js';
import { ASKED, dice, randomMeasures } from './random-measures.js';
import { randomScope, unlessUnknown } from './random-scope.js';

/** What is counted in numbers over the projection is what counting the measures one by one gives, whatever is asked for. */
describe.each([1, 2, 3, 4, 5, 6])('partners in numbers, world %i', (seed) => {
  const batches = randomMeasures(seed);
  const reader = createMemoryReader(batches);
  const roll = dice(300 + seed);
  const questions = Array.from({ length: 25 }, () => ({
    agency: ASKED.agencies[roll(ASKED.agencies.length)] ?? '',
    scope: randomScope(roll),
  }));

  test.each(questions)('of $agency in $scope', async ({ agency, scope }) => {
    const answer = await askPartners(reader, { agency, scope }).catch(unlessUnknown);
    if (answer === null) return;
    const measures = plainMeasures(batches, { ...scope, agency, levels: [] });
    const partners = plainPartners(
      measures,
      agency,
      scope.roles,
      ({ id, level }) =>
        (scope.levels.length === 0 || scope.levels.includes(level)) &&
        (scope.agency === null || id === scope.agency),
    );
    const { count, items, keyAt, keyOf } = answer.partners;
    const shown = await items(0, count);
    for (const first of [1, 1_000]) expect(withIds(shown, first)).toEqual(withIds(partners, first));
    expect(shown.map(keyOf)).toEqual(shown.map((_, at) => keyAt(at)));
    expect(answer.measureCount).toBe(measures.length);
    expect(withIds(await items(1, 2))).toEqual(withIds(partners.slice(1, 2)));
  });
});

test('the store is asked as often for one partner as for all', async () => {
  const { reader, calls } = recordCalls(createMemoryReader(randomMeasures(1)));
  const answer = await askPartners(reader, { agency: 'agency-1', scope: randomScope(() => 1) });
  expect((await answer.partners.items(0, answer.partners.count)).length).toBeGreaterThan(2);
  expect(calls).toEqual({ projection: 1, walk: 1, nodes: 1 });
});
