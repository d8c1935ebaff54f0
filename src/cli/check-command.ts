import type { Command } from 'commander';
import { checkEvidence } from './check-evidence.js';
import { EXIT } from './exit-codes.js';
import { readInput } from './load.js';
import { SEED_DOCUMENTS, SEED_GAZETTEERS } from './seeds.js';
import { storeOptions, withStore } from './store-options.js';
import { print, type Streams } from './streams.js';

export function addCheckCommand(program: Command, streams: Streams, exit: (code: number) => void): void {
  storeOptions(
    program
      .command('check')
      .description('look up the words of every stated relationship of the store in the documents themselves')
      .argument('[paths...]', 'the documents that were loaded (default: the seed documents)')
      .option('--gazetteers <folder>', 'folder of the gazetteers (default: the seed gazetteers)'),
  ).action(async (paths: readonly string[], options) => {
    const request = {
      paths: paths.length > 0 ? paths : [SEED_DOCUMENTS],
      gazetteers: options.gazetteers ?? SEED_GAZETTEERS,
    };
    const { sources } = await readInput(request, streams);
    await withStore(options, 'read', async (store) => {
      const { sound, faults, faultCount } = await checkEvidence(store, sources);
      for (const fault of faults) print(streams, fault);
      if (sound + faultCount === 0) {
        print(
          streams,
          'Nothing to check: the store states no relationship yet. Run `policy-graph ingest` first.',
        );
        exit(EXIT.FAULTS);
        return;
      }
      print(
        streams,
        `${sound} stated relationships have their words at their place, ${faultCount} have not.`,
      );
      if (faultCount > 0) exit(EXIT.FAULTS);
    });
  });
}
