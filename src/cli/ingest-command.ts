import type { Command } from 'commander';
import { loadReportText } from '../reports/load-report.js';
import { load } from './load.js';
import { readInputForStore } from './read-input.js';
import { SEED_DOCUMENTS, SEED_GAZETTEERS } from './seeds.js';
import { storeOptions, withStore } from './store-options.js';
import { print, type Streams } from './streams.js';

export function addIngestCommand(program: Command, streams: Streams): void {
  storeOptions(
    program
      .command('ingest')
      .description('read documents and load what they claim; loading again changes nothing')
      .argument('[paths...]', 'files and folders, - for standard input (default: the seed documents)')
      .option('--name <name>', 'name of the document on standard input', 'stdin')
      .option('--gazetteers <folder>', 'folder of the gazetteers (default: the seed gazetteers)'),
  ).action(async (paths: readonly string[], options) => {
    const request = {
      paths: paths.length > 0 ? paths : [SEED_DOCUMENTS],
      stdinName: options.name,
      gazetteers: options.gazetteers ?? SEED_GAZETTEERS,
    };
    // Before the store is opened: a bad document leaves no trace, not even an empty store.
    const input = await readInputForStore(request, streams);
    await withStore(options, 'write', async (store) => {
      print(streams, loadReportText(await load(store, input, streams)));
    });
  });
}
