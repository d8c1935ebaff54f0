import { describe, expect, test } from '@jest/globals';
import { askOverlaps } from '../../src/questions/overlaps/overlaps.js';
import {
  OVERLAP_KINDS,
  OVERLAP_READINGS,
  type OverlapsAnswer,
} from '../../src/questions/overlaps/overlaps-answer.js';
import { createMemoryReader } from '../support/memory-reader.js';
import { ASKED, randomMeasures } from './random-measures.js';

const ANY = { policy: null, city: null, cluster: null, agency: null, kinds: [], readings: [] };

/** Which overlaps an agency has a part in is listed once for all agencies; here each overlap says who leads in it. */
describe.each([1, 2, 3, 4])('overlaps of an agency, world %i', (seed) => {
  const reader = createMemoryReader(randomMeasures(seed));

  test.each(ASKED.agencies)('%s', async (agency) => {
    const all = await overlapsIn(await askOverlaps(reader, ANY));
    const its = all.filter(({ leads }) => leads.includes(agency));
    const answer = await askOverlaps(reader, { ...ANY, agency });
    expect(await overlapsIn(answer)).toEqual(its);
    const counts = OVERLAP_KINDS.flatMap((kind) =>
      OVERLAP_READINGS.map((reading) => ({
        kind,
        reading,
        count: its.filter((one) => one.kind === kind && one.reading === reading).length,
      })),
    );
    expect(answer.counts).toEqual(counts.filter(({ count }) => count > 0));
  });
});

test('most agencies of these worlds have a part in some overlaps and not in others', async () => {
  const reader = createMemoryReader(randomMeasures(1));
  const { overlaps } = await askOverlaps(reader, ANY);
  const sizes = await Promise.all(
    ASKED.agencies.map(async (agency) => (await askOverlaps(reader, { ...ANY, agency })).overlaps.count),
  );
  expect(sizes.filter((size) => size > 0 && size < overlaps.count).length).toBeGreaterThan(2);
});

async function overlapsIn({ overlaps }: OverlapsAnswer) {
  const all = await overlaps.items(0, overlaps.count);
  return Promise.all(
    all.map(async ({ kind, reading, key, measureCount, agencyCount, agencies }) => ({
      ...{ kind, reading, key, measureCount },
      leads: (await agencies(agencyCount)).map(({ id }) => id),
    })),
  );
}
