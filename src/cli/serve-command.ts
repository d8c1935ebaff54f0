import type { Command } from 'commander';
import type { Config } from '../config.js';
import { serve } from './serve.js';
import { storeOptions, withStore } from './store-options.js';
import type { Streams } from './streams.js';

export function addServeCommand(program: Command, streams: Streams): void {
  storeOptions(
    program.command('serve').description('serve GraphQL, GraphiQL and health on PORT (4000)'),
  ).action(async (options) => {
    const access = ({ editorsFile }: Config) => (editorsFile === null ? 'read' : 'change');
    await withStore(options, access, (store, config) => serve(store, config, options, streams));
  });
}
