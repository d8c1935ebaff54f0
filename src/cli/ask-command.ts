import { type Command, Option } from 'commander';
import { askCityLeads } from '../questions/city-leads/city-leads.js';
import { cityLeadsText } from '../reports/city-leads-text.js';
import { storeOptions, withStore } from './store-options.js';
import { print, type Streams } from './streams.js';

export function addAskCommand(program: Command, streams: Streams): void {
  storeOptions(
    program
      .command('ask')
      .description("which agencies lead measures for a city's clusters?")
      .argument('<city>', 'name, GB/T 2260 code or id: 东莞, 441900')
      .option('--cluster <name>', 'only measures for this cluster')
      .addOption(new Option('--format <format>', 'how to print').choices(['table', 'json']).default('table')),
  ).action(async (city: string, options) => {
    await withStore(options, 'read', async (store) => {
      const answer = await askCityLeads(store, { city, cluster: options.cluster ?? null });
      print(streams, options.format === 'json' ? JSON.stringify(answer, null, 2) : cityLeadsText(answer));
    });
  });
}
