import { type Command, Option } from 'commander';
import { DomainError } from '../domain/errors.js';
import { readGazetteers } from '../ingest/read/read-gazetteers.js';
import { atHand } from '../ingest/source-at-hand.js';
import { extractionOf } from '../reports/extraction.js';
import { extractionText } from '../reports/extraction-text.js';
import { exitCodeOf } from './exit-codes.js';
import { findInput } from './find-input.js';
import { readDocuments } from './read-input.js';
import { SEED_GAZETTEERS } from './seeds.js';
import { print, type Streams } from './streams.js';
import { withEngine } from './with-engine.js';

export function addExtractCommand(program: Command, streams: Streams, exit: (code: number) => void): void {
  program
    .command('extract')
    .description('read documents and print what would be loaded, loading nothing')
    .argument('<paths...>', 'files and folders, - for standard input; with several, one JSON object a line')
    .addOption(
      new Option(
        '--format <format>',
        'how to print; text: the document as read, on which offsets are measured',
      )
        .choices(['table', 'json', 'text'])
        .default('table'),
    )
    .option('--name <name>', 'name of the document on standard input', 'stdin')
    .option('--gazetteers <folder>', 'folder of the gazetteers (default: the seed gazetteers)')
    .action(async (paths: readonly string[], options) => {
      const gazetteers = await readGazetteers(options.gazetteers ?? SEED_GAZETTEERS);
      const input = await findInput({ paths, stdinName: options.name }, streams);
      await withEngine(gazetteers, input.found, async (engine) => {
        const { sources, failures } = await readDocuments(input, engine, streams);
        const [failure] = failures;
        if (failure !== undefined) exit(exitCodeOf(failure.code));
        const isSingle = sources.length + failures.length === 1;
        if (options.format === 'text') {
          // Nothing is added, not even a line end: the offsets are those of what is printed.
          if (!isSingle)
            throw new DomainError('INVALID_ARGUMENT', 'One document at a time can be printed as text.');
          for (const { text } of sources) streams.out.write(text);
          return;
        }
        for await (const batch of engine.batchesOf(
          sources.map((source) => atHand(source)),
          [],
        )) {
          const extraction = extractionOf(batch);
          if (options.format === 'json')
            print(streams, JSON.stringify(extraction, null, isSingle ? 2 : undefined));
          else print(streams, extractionText(extraction));
        }
      });
    });
}
