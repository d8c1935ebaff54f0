import type { Command } from 'commander';
import type { FiledCorrection } from '../corrections/files/read-correction-file.js';
import { DomainError } from '../domain/errors.js';
import type { Gazetteers } from '../ingest/gazetteers.js';
import { readGazetteers } from '../ingest/read/read-gazetteers.js';
import type { SourceAtHand } from '../ingest/source-at-hand.js';
import type { IngestEngine } from '../ingest/threads/ingest-engine.js';
import { loadReportText } from '../reports/load-report.js';
import type { GraphStore } from '../store/graph-store.js';
import { withAside } from './aside/with-aside.js';
import { correctionsFor, correctionsOption } from './corrections-option.js';
import { findInput } from './find-input.js';
import { keptDocuments } from './kept-documents.js';
import { load } from './load.js';
import { readCorpus } from './read-input.js';
import { SEED_DOCUMENTS, SEED_GAZETTEERS } from './seeds.js';
import { storeOptions, withStore } from './store-options.js';
import { print, type Streams } from './streams.js';
import { withEngine } from './with-engine.js';
import { withSmallHeap } from './with-small-heap.js';

export function addIngestCommand(program: Command, streams: Streams): void {
  const command = program
    .command('ingest')
    .description('read documents and load what they claim; loading again changes nothing')
    .argument('[paths...]', 'files and folders, - for standard input (default: the seed documents)')
    .option('--name <name>', 'name of the document on standard input', 'stdin')
    .option('--again', 'read anew every document that the store keeps, without its file')
    .option('--gazetteers <folder>', 'folder of the gazetteers (default: the seed gazetteers)');
  storeOptions(correctionsOption(command)).action(async (paths: readonly string[], options) => {
    if (options.again && paths.length > 0) {
      const message = '--again reads what the store keeps: leave the paths out, or --again.';
      throw new DomainError('INVALID_ARGUMENT', message);
    }
    const gazetteers = await readGazetteers(options.gazetteers ?? SEED_GAZETTEERS);
    const corrections = await correctionsFor(options);
    if (options.again) {
      await withStore(options, 'write', async (store) => {
        const sources = await keptDocuments(store, streams);
        const sizes = sources.map(({ characters }) => ({ size: characters }));
        await withSmallHeap(() =>
          withEngine(gazetteers, sizes, (engine) => loadAll({ store, sources, gazetteers, engine, corrections }, streams)),
        );
      });
      return;
    }
    const named = { paths: paths.length > 0 ? paths : [SEED_DOCUMENTS], stdinName: options.name };
    const input = await findInput(named, streams);
    await withSmallHeap(() =>
      withAside((aside) =>
        withEngine(gazetteers, input.found, async (engine) => {
          // Before the store is opened: a bad document leaves no trace, not even an empty store.
          const sources = await readCorpus(input, engine, streams, aside.source);
          await withStore(options, 'write', (store) => loadAll({ store, sources, gazetteers, engine, corrections }, streams));
        }),
      ),
    );
  });
} // biome-ignore format: one screen

interface Loading {
  readonly store: GraphStore;
  readonly sources: readonly SourceAtHand[];
  readonly gazetteers: Gazetteers;
  readonly engine: IngestEngine;
  readonly corrections: readonly FiledCorrection[];
}

async function loadAll({ store, ...request }: Loading, streams: Streams): Promise<void> {
  const loadedAt = new Date().toISOString();
  print(streams, loadReportText(await load(store, { ...request, loadedAt }, streams)));
}
