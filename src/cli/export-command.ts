import { type Command, Option } from 'commander';
import { DomainError } from '../domain/errors.js';
import { EXPORT_FORMATS, type ExportFormat } from '../exchange/export-formats.js';
import { exportIris } from './export-iris.js';
import { type StoreOptions, storeOptions, withStore } from './store-options.js';
import { print, type Streams, say } from './streams.js';

interface ExportOptions extends StoreOptions {
  readonly format: ExportFormat;
  readonly release?: string;
}

export function addExportCommand(program: Command, streams: Streams): void {
  storeOptions(
    program
      .command('export')
      .description('write the whole graph into a new folder')
      .argument('<folder>', 'a folder that is new or empty')
      .addOption(
        new Option('--format <format>', 'jsonl can be imported again; the others are for other programs')
          .choices(EXPORT_FORMATS)
          .default('jsonl'),
      )
      .option('--release <number>', 'the graph as it was in this release (default: the latest)'),
  ).action(async (folder: string, options: ExportOptions) => {
    const release = releaseNumber(options.release);
    // Loaded only where it is used, as the formats bring libraries of their own.
    const { exportGraph } = await import('../exchange/export-graph.js');
    await withStore(options, 'read', async (store, { publicUrl }) => {
      const request = { folder, format: options.format, release, iris: exportIris(publicUrl) };
      const written = await exportGraph(store.history, request);
      for (const note of written.notes) say(streams, note);
      print(
        streams,
        `Release ${written.release.sequence} in ${folder}: ${written.sources} sources, ${written.nodes} nodes, ${written.relationships} relationships.`,
      );
    });
  });
}

function releaseNumber(given: string | undefined): number | null {
  if (given === undefined) return null;
  if (/^[1-9]\d{0,8}$/.test(given)) return Number(given);
  throw new DomainError(
    'INVALID_ARGUMENT',
    `${JSON.stringify(given)} is no number of a release: they are 1, 2, 3 and so on.`,
  );
}
