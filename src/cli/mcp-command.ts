import type { Command } from 'commander';
import { createPast } from './create-past.js';
import { storeName, storeOptions, withStore } from './store-options.js';
import { type Streams, say } from './streams.js';

export function addMcpCommand(program: Command, streams: Streams): void {
  storeOptions(
    program
      .command('mcp')
      .description('answer agents over the Model Context Protocol, on standard input and output'),
  ).action(async (options) => {
    await withStore(options, 'read', async (store, config) => {
      const { serveMcp } = await import('../mcp/serve-mcp.js');
      // Standard output carries the protocol, and nothing else.
      say(streams, `Answering an agent from ${storeName(options, config)}, until it closes standard input.`);
      const past = createPast(store, config);
      await serveMcp({
        reader: store,
        past,
        limits: config.limits,
        base: config.publicUrl,
        say: (words) => say(streams, words),
      });
      await past.readers.close();
    });
  });
}
