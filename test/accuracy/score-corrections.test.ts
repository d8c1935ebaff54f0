import { expect, test } from '@jest/globals';
import { correctionsSection } from '../../src/accuracy/report/corrections-section.js';
import { NO_CORRECTIONS, scoreCorrections } from '../../src/accuracy/score/score-corrections.js';
import { applyCorrections } from '../../src/corrections/apply-corrections.js';
import { gazetteerBatch } from '../../src/ingest/assemble/gazetteer-batch.js';
import { createIngest } from '../../src/ingest/ingest.js';
import { readGazetteers } from '../../src/ingest/read/read-gazetteers.js';
import { sourceOf } from '../../src/ingest/read/source-of.js';
import { makeMany } from '../corrections/make-many.js';
import { PLAN } from '../corrections/small-world.js';

test('a correction is got right where extraction says the same by itself; notes and proposals are no labels', async () => {
  const gazetteers = await readGazetteers('seeds/gazetteers');
  const document = await sourceOf(new TextEncoder().encode(PLAN), 'plan.txt');
  const known = gazetteerBatch(gazetteers);
  const [batch] = [...createIngest(gazetteers).batchesOf([document], [])];
  if (batch === undefined) throw new Error('Nothing was read.');
  const corrections = makeMany([known, batch], 3, 11).map((one) => ({ ...one, status: 'ACCEPTED' as const }));
  const isKnown = () => true;
  const now = scoreCorrections(corrections, () => ({ document, batch }), isKnown);
  expect(now.relations.reduce((sum, one) => sum + one.corrections, 0)).toBe(3);
  expect(now.relations.every(({ right }) => right === 0)).toBe(true);

  // A rule was mended since, so that it is read as the person said.
  const mended = applyCorrections(batch, { document, corrections, isKnown });
  const later = scoreCorrections(corrections, () => ({ document, batch: mended }), isKnown);
  expect(later.relations.map(({ right }) => right)).toEqual(now.relations.map((one) => one.corrections));

  expect(scoreCorrections(corrections, () => null, isKnown)).toEqual({ relations: [], notAtHand: 3 });
  const waiting = corrections.map((one) => ({ ...one, status: 'PROPOSED' as const }));
  expect(scoreCorrections(waiting, () => ({ document, batch }), isKnown)).toEqual(NO_CORRECTIONS);
});

test('the page says where there are none', () => {
  expect(correctionsSection(NO_CORRECTIONS)).toContain('There are none yet.');
  const figures = { relations: [{ relation: 'LED_BY', corrections: 5, right: 2, documents: 1 }], notAtHand: 4 } as const;
  expect(correctionsSection(figures)).toContain('| LED_BY | 5 | 2 | 1 |\n\nOf documents that are not at hand: 4.');
}); // biome-ignore format: one line a step
