import { type Command, Option } from 'commander';
import { createIngest } from '../ingest/ingest.js';
import { extractionOf } from '../reports/extraction.js';
import { extractionText } from '../reports/extraction-text.js';
import { readInput } from './read-input.js';
import { SEED_GAZETTEERS } from './seeds.js';
import { print, type Streams } from './streams.js';

export function addExtractCommand(program: Command, streams: Streams): void {
  program
    .command('extract')
    .description('read documents and print what would be loaded, loading nothing')
    .argument('<paths...>', 'files and folders; with several, one JSON object a line')
    .addOption(new Option('--format <format>', 'how to print').choices(['table', 'json']).default('table'))
    .option('--gazetteers <folder>', 'folder of the gazetteers (default: the seed gazetteers)')
    .action(async (paths: readonly string[], options) => {
      const { sources, gazetteers } = await readInput(
        { paths, gazetteers: options.gazetteers ?? SEED_GAZETTEERS },
        streams,
      );
      const isSingle = sources.length === 1;
      for (const batch of createIngest(gazetteers).batchesOf(sources, [])) {
        const extraction = extractionOf(batch);
        if (options.format === 'json')
          print(streams, JSON.stringify(extraction, null, isSingle ? 2 : undefined));
        else print(streams, extractionText(extraction));
      }
    });
}
