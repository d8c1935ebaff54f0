import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { type AccuracyFigures, accuracyFigures } from '../../src/accuracy/report/accuracy-figures.js';
import { accuracyPage } from '../../src/accuracy/report/accuracy-page.js';
import { belowRecorded } from '../../src/accuracy/report/below-recorded.js';
import { withMainFigures } from '../../src/accuracy/report/main-figures.js';
import { measureAll } from '../../src/cli/measure-all.js';
import { projectLabels } from '../../src/cli/project-labels.js';
import { readGazetteers } from '../../src/ingest/read/read-gazetteers.js';

const recorded = JSON.parse(readFileSync('accuracy/figures.json', 'utf8')) as AccuracyFigures;

test('no figure falls below the recorded one; `npm run accuracy` shows what is wrong', async () => {
  const said: string[] = [];
  const err = { write: (words: string) => said.push(words) > 0 } as unknown as NodeJS.WritableStream;
  const measured = measureAll(await projectLabels(), await readGazetteers('seeds/gazetteers'), {
    out: err,
    err,
  });
  expect(said).toEqual([]);
  expect(measured.length).toBeGreaterThan(20);
  expect(belowRecorded(accuracyFigures(measured), recorded)).toEqual([]);
}, 60_000);

test('docs/accuracy.md and README.md say what the recorded figures say', () => {
  expect(readFileSync('docs/accuracy.md', 'utf8')).toBe(accuracyPage(recorded));
  const readme = readFileSync('README.md', 'utf8');
  expect(readme).toContain('<!-- /accuracy -->');
  expect(withMainFigures(readme, recorded)).toBe(readme);
});

test('every relation is measured on something', () => {
  for (const { relation, expected } of recorded.relations)
    expect([relation, expected]).not.toEqual([relation, 0]);
  expect(recorded.documentsWithoutUnits).toBeGreaterThan(3);
});
