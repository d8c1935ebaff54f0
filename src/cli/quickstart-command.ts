import type { Command } from 'commander';
import { readGazetteers } from '../ingest/read/read-gazetteers.js';
import { atHand } from '../ingest/source-at-hand.js';
import { wholeCityLeads } from '../questions/city-leads/whole-city-leads.js';
import { cityLeadsText } from '../reports/city-leads-text.js';
import { loadReportText } from '../reports/load-report.js';
import { correctionsFor } from './corrections-option.js';
import { findInput } from './find-input.js';
import { load } from './load.js';
import { portOption } from './port-option.js';
import { readCorpus } from './read-input.js';
import { SEED_DOCUMENTS, SEED_GAZETTEERS } from './seeds.js';
import { serve } from './serve.js';
import { storeName, storeOptions, withStore } from './store-options.js';
import { print, type Streams, say } from './streams.js';
import { withEngine } from './with-engine.js';

/** The city whose answer greets a newcomer: the collection among the seeds was printed there. */
const FIRST_CITY = '东莞';

export function addQuickstartCommand(program: Command, streams: Streams): void {
  const command = program
    .command('quickstart')
    .description('load the seeds, answer the main question for 东莞, and serve')
    .option('--no-serve', 'stop before serving');
  portOption(storeOptions(command)).action(async (options) => {
    const gazetteers = await readGazetteers(SEED_GAZETTEERS);
    const corrections = await correctionsFor({});
    const input = await findInput({ paths: [SEED_DOCUMENTS] }, streams);
    await withEngine(gazetteers, input.found, async (engine) => {
      const sources = await readCorpus(input, engine, streams, (source) => atHand(source));
      await withStore(options, 'write', async (store, config) => {
        say(streams, `Loading the seed documents into ${storeName(options, config)}`);
        const loadedAt = new Date().toISOString();
        const report = await load(store, { sources, gazetteers, engine, loadedAt, corrections }, streams);
        print(streams, loadReportText(report));
        print(streams, `\n${cityLeadsText(await wholeCityLeads(store, { city: FIRST_CITY }))}\n`);
        if (options.serve) await serve(store, config, options, streams);
      });
    });
  });
}
