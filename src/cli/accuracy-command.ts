import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Command, Option } from 'commander';
import { type AccuracyFigures, accuracyFigures } from '../accuracy/report/accuracy-figures.js';
import { accuracyPage } from '../accuracy/report/accuracy-page.js';
import { accuracyText } from '../accuracy/report/accuracy-text.js';
import { belowRecorded } from '../accuracy/report/below-recorded.js';
import { withMainFigures } from '../accuracy/report/main-figures.js';
import { readCorrections } from '../corrections/files/read-corrections.js';
import { DomainError } from '../domain/errors.js';
import { readGazetteers } from '../ingest/read/read-gazetteers.js';
import { EXIT } from './exit-codes.js';
import { measureAll } from './measure-all.js';
import { measureCorrections } from './measure-corrections.js';
import { ACCURACY, FIGURES, projectLabels } from './project-labels.js';
import { readLabelledFiles } from './read-labelled-files.js';
import { SEED_GAZETTEERS } from './seeds.js';
import { print, type Streams, say } from './streams.js';

export function addAccuracyCommand(program: Command, streams: Streams, exit: (code: number) => void): void {
  program
    .command('accuracy')
    .description('hold what is read of labelled documents against their labels')
    .argument('[paths...]', 'labelled documents and folders of them (default: those of the project)')
    .addOption(new Option('--format <format>', 'how to print').choices(['table', 'json']).default('table'))
    .option('--record', 'record the figures of the project, in docs/accuracy.md and README.md too')
    .option('--gazetteers <folder>', 'folder of the gazetteers (default: the seed gazetteers)')
    .option('--corrections <folder>', 'folder of the corrections (default: those of the project)')
    .action(async (paths: readonly string[], options) => {
      if (options.record && (paths.length > 0 || options.gazetteers !== undefined)) {
        const message = '--record is for the documents and gazetteers of the project: leave paths and --gazetteers out.';
        throw new DomainError('INVALID_ARGUMENT', message);
      }
      const documents = paths.length > 0 ? await readLabelledFiles(paths, '.') : await projectLabels();
      const gazetteers = await readGazetteers(options.gazetteers ?? SEED_GAZETTEERS);
      const measured = measureAll(documents, gazetteers, streams);
      const corrections = (await readCorrections(options.corrections ?? CORRECTIONS)).map(({ correction }) => correction);
      const figures = accuracyFigures(measured, await measureCorrections(corrections, documents, gazetteers));
      const cases = measured.map(({ file, faults }) => ({ file, faults }));
      print(streams, options.format === 'json' ? JSON.stringify({ ...figures, cases }, null, 2) : accuracyText(figures, measured));
      if (options.record) return record(figures, streams);
      // Figures are recorded for the project's own documents, read with its own gazetteers.
      if (paths.length > 0 || options.gazetteers !== undefined) return;
      const fallen = belowRecorded(figures, JSON.parse(await readFile(FIGURES, 'utf8')));
      for (const sentence of fallen) say(streams, sentence);
      if (fallen.length > 0) exit(EXIT.FAULTS);
    });
} // biome-ignore format: one screen

/** Corrections of the project's own documents, beside the program. */
const CORRECTIONS = path.join(ACCURACY, '..', 'corrections');
const README = path.join(ACCURACY, '..', 'README.md');
const PAGE = path.join(ACCURACY, '..', 'docs', 'accuracy.md');

async function record(figures: AccuracyFigures, streams: Streams): Promise<void> {
  await writeFile(FIGURES, `${JSON.stringify(figures, null, 1)}\n`);
  await writeFile(PAGE, accuracyPage(figures));
  await writeFile(README, withMainFigures(await readFile(README, 'utf8'), figures));
  say(streams, 'Recorded in accuracy/figures.json, docs/accuracy.md and README.md.');
}
