import cluster from 'node:cluster';
import type { Command } from 'commander';
import { type Config, readConfig } from '../config.js';
import { portOption } from './port-option.js';
import { serve } from './serve.js';
import { serveInProcesses } from './serve-in-processes.js';
import { storeOptions, withStore } from './store-options.js';
import type { Streams } from './streams.js';

export function addServeCommand(program: Command, streams: Streams, ended: (code: number) => void): void {
  const command = program
    .command('serve')
    .description('serve GraphQL, GraphiQL and health on PORT (4000), with PROCESSES');
  portOption(storeOptions(command)).action(async (options) => {
    const config = readConfig();
    if (config.processes > 1 && cluster.isPrimary) return ended(await serveInProcesses(config, streams));
    const access = ({ editorsFile }: Config) => (editorsFile === null ? 'read' : 'change');
    await withStore(options, access, (store) => serve(store, config, options, streams));
  });
}
