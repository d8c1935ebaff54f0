import path from 'node:path';
import { type Command, Option } from 'commander';
import type { LabelledDocument } from '../accuracy/labels/labelled-document.js';
import { readLabelled } from '../accuracy/labels/read-labelled.js';
import { accuracyFigures } from '../accuracy/report/accuracy-figures.js';
import { accuracyText } from '../accuracy/report/accuracy-text.js';
import { readGazetteers } from '../ingest/read/read-gazetteers.js';
import { readSource } from '../ingest/read/read-source.js';
import { findLabelled } from './find-labelled.js';
import { measureAll } from './measure-all.js';
import { SEED_GAZETTEERS } from './seeds.js';
import { print, type Streams } from './streams.js';

export function addAccuracyCommand(program: Command, streams: Streams): void {
  program
    .command('accuracy')
    .description('hold what is read of labelled documents against their labels')
    .argument('[paths...]', 'labelled documents and folders of them (default: those of the project)')
    .addOption(new Option('--format <format>', 'how to print').choices(['table', 'json']).default('table'))
    .option('--gazetteers <folder>', 'folder of the gazetteers (default: the seed gazetteers)')
    .action(async (paths: readonly string[], options) => {
      const gazetteers = await readGazetteers(options.gazetteers ?? SEED_GAZETTEERS);
      const documents: LabelledDocument[] = [];
      for (const file of await findLabelled(paths))
        documents.push(readLabelled((await readSource(file)).text, path.relative('.', file)));
      const measured = measureAll(documents, gazetteers, streams);
      const figures = accuracyFigures(measured);
      const faults = measured.map(({ file, faults }) => ({ file, faults }));
      if (options.format === 'json') print(streams, JSON.stringify({ ...figures, faults }, null, 2));
      else print(streams, accuracyText(figures, measured));
    });
}
