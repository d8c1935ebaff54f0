import { describe, expect, test } from '@jest/globals';
import { searchWords } from '../../src/domain/search-text.js';
import { askTargetRanking } from '../../src/questions/targets/target-ranking.js';
import { createMemoryReader } from '../support/memory-reader.js';
import { plainTargets } from '../support/plain-targets.js';
import { recordCalls } from '../support/recording-reader.js';
import { dice } from './random-measures.js';
import { ASKED, randomTargets } from './random-targets.js';

const ANY = {
  words: null,
  units: [],
  kinds: [],
  yearFrom: null,
  yearUntil: null,
  policy: null,
  city: null,
  region: null,
  cluster: null,
};

/** What is ranked in numbers over the projection is what going through the targets one by one gives, whatever is asked for. */
describe.each([1, 2, 3, 4, 5, 6, 7, 8])('targets in numbers, world %i', (seed) => {
  const batches = randomTargets(seed);
  const reader = createMemoryReader(batches);
  const roll = dice(500 + seed);
  const some = <T>(all: readonly T[], among: number): T | null => all[roll(all.length * among)] ?? null;
  const questions = Array.from({ length: 40 }, () => ({
    words: some([...ASKED.words, '企业 园区', '数字 ai'], 2),
    units: [some(ASKED.units, 3)].filter((one) => one !== null),
    kinds: [some(ASKED.kinds, 3)].filter((one) => one !== null),
    yearFrom: some([2024, 2025], 3),
    yearUntil: some([2025, 2026], 3),
    policy: some(ASKED.policies, 3),
    city: some(ASKED.cities, 3),
    cluster: some(ASKED.clusters, 3),
    region: null,
  }));

  test.each([{ ...ANY }, ...questions])('%j', async (request) => {
    const { targets, series, seriesCount, units, unitCount } = await askTargetRanking(reader, request);
    const listed = (one: string | null): readonly string[] | null => (one === null ? null : [one]);
    const expected = plainTargets(batches, {
      ...request,
      words: searchWords(request.words ?? ''),
      policies: listed(request.policy),
      cities: listed(request.city),
      clusters: listed(request.cluster),
      regions: null,
    });
    const all = await targets.items(0, targets.count);
    expect(all.map(({ target, rank, matchedBy }) => ({ id: target.id, rank, matchedBy }))).toEqual(expected);
    expect(all.map(targets.keyOf)).toEqual(all.map((_, at) => targets.keyAt(at)));
    expect(await targets.items(1, 3)).toEqual(all.slice(1, 3));

    const ofUnits = units(100);
    expect(ofUnits).toHaveLength(unitCount);
    for (const { unit, kind, count, targets: first } of ofUnits) {
      const own = all.filter(({ target }) => target.unit === unit && target.kind === kind);
      expect(await first(100)).toEqual(own.toSorted((a, b) => a.rank - b.rank));
      expect(count).toBe(own.length);
    }
    const ofSeries = series(100);
    expect(ofSeries).toHaveLength(seriesCount);
    for (const { metric, unit, kind, targets: first } of ofSeries) {
      const isOwn = ({ target }: (typeof all)[number]): boolean =>
        target.metric === metric && target.unit === unit && target.kind === kind;
      expect(await first(100)).toEqual(all.filter(isOwn));
    }
    for (const groups of [ofUnits, ofSeries]) {
      const counts = groups.map(({ count }) => count);
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all.length);
    }
  });
});

test('the store is asked once for what is shown, in whatever order', async () => {
  const { reader, calls } = recordCalls(createMemoryReader(randomTargets(1)));
  const { targets, units, series } = await askTargetRanking(reader, ANY);
  const shown = [targets.items(0, 5), ...[...units(5), ...series(5)].map((group) => group.targets(5))];
  expect((await Promise.all(shown)).flat().length).toBeGreaterThan(10);
  expect(calls).toEqual({ projection: 1, walk: 1 });
});
