import type { Command } from 'commander';
import { readGazetteers } from '../ingest/read/read-gazetteers.js';
import { loadReportText } from '../reports/load-report.js';
import { findInput } from './find-input.js';
import { load } from './load.js';
import { readCorpus } from './read-input.js';
import { SEED_DOCUMENTS, SEED_GAZETTEERS } from './seeds.js';
import { storeOptions, withStore } from './store-options.js';
import { print, type Streams } from './streams.js';
import { withEngine } from './with-engine.js';

export function addIngestCommand(program: Command, streams: Streams): void {
  storeOptions(
    program
      .command('ingest')
      .description('read documents and load what they claim; loading again changes nothing')
      .argument('[paths...]', 'files and folders, - for standard input (default: the seed documents)')
      .option('--name <name>', 'name of the document on standard input', 'stdin')
      .option('--gazetteers <folder>', 'folder of the gazetteers (default: the seed gazetteers)'),
  ).action(async (paths: readonly string[], options) => {
    const gazetteers = await readGazetteers(options.gazetteers ?? SEED_GAZETTEERS);
    const named = { paths: paths.length > 0 ? paths : [SEED_DOCUMENTS], stdinName: options.name };
    const input = await findInput(named, streams);
    await withEngine(gazetteers, input.found, async (engine) => {
      // Before the store is opened: a bad document leaves no trace, not even an empty store.
      const sources = await readCorpus(input, engine, streams);
      await withStore(options, 'write', async (store) => {
        const loadedAt = new Date().toISOString();
        print(streams, loadReportText(await load(store, { sources, gazetteers, engine, loadedAt }, streams)));
      });
    });
  });
}
