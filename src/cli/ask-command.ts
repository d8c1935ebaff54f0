import { type Command, InvalidArgumentError, Option } from 'commander';
import { wholeCityLeads } from '../questions/city-leads/whole-city-leads.js';
import { cityLeadsText } from '../reports/city-leads-text.js';
import { createPast } from './create-past.js';
import { storeOptions, withStore } from './store-options.js';
import { print, type Streams } from './streams.js';

export function addAskCommand(program: Command, streams: Streams): void {
  storeOptions(
    program
      .command('ask')
      .description("which agencies lead measures for a city's clusters?")
      .argument('<city>', 'name, GB/T 2260 code or id: 东莞, 441900')
      .option('--cluster <name>', 'only measures for this cluster')
      .option('--release <number>', 'as of this release instead of the latest', releaseNumber)
      .addOption(new Option('--format <format>', 'how to print').choices(['table', 'json']).default('table')),
  ).action(async (city: string, options) => {
    await withStore(options, 'read', async (store, config) => {
      const { readers } = createPast(store, config);
      try {
        const reader = options.release === undefined ? store : await readers.at(options.release, null);
        const answer = await wholeCityLeads(reader, { city, cluster: options.cluster ?? null });
        print(streams, options.format === 'json' ? JSON.stringify(answer, null, 2) : cityLeadsText(answer));
      } finally {
        await readers.close();
      }
    });
  });
}

function releaseNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError(
    'It must be the number of a release, as `policy-graph releases` lists them.',
  );
}
