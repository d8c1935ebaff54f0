import type { Command } from 'commander';
import { serve } from './serve.js';
import { storeOptions, withStore } from './store-options.js';
import type { Streams } from './streams.js';

export function addServeCommand(program: Command, streams: Streams): void {
  storeOptions(
    program.command('serve').description('serve GraphQL, GraphiQL and health on PORT (4000)'),
  ).action(async (options) => {
    await withStore(options, 'read', (store, config) => serve(store, config, options, streams));
  });
}
