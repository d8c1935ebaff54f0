import type { Command } from 'commander';
import { readSource } from '../ingest/read/read-source.js';
import type { GraphStore } from '../store/graph-store.js';
import { checkEvidence, type EvidenceCheck } from './check-evidence.js';
import { EXIT } from './exit-codes.js';
import { findInput } from './find-input.js';
import { readCorpus } from './read-input.js';
import { SEED_DOCUMENTS } from './seeds.js';
import { storeOptions, withStore } from './store-options.js';
import { print, type Streams } from './streams.js';

export function addCheckCommand(program: Command, streams: Streams, exit: (code: number) => void): void {
  storeOptions(
    program
      .command('check')
      .description('look up the words of every stated relationship of the store in the documents themselves')
      .argument('[paths...]', 'the documents that were loaded (default: the seed documents)'),
  ).action(async (paths: readonly string[], options) => {
    await withStore(options, 'read', async (store) => {
      const found = await findInput({ paths: paths.length > 0 ? paths : [SEED_DOCUMENTS] }, streams);
      const sources = await readCorpus(found, { read: readSource, threads: 1 }, streams, (source) => source);
      const check = await checkEvidence(store, sources);
      for (const line of await reportOf(check, store)) print(streams, line);
      // Nothing found sound is nothing proven.
      if (check.faultCount > 0 || check.sound === 0) exit(EXIT.FAULTS);
    });
  });
}

async function reportOf(
  { sound, faults, faultCount, notLookedUp }: EvidenceCheck,
  store: GraphStore,
): Promise<readonly string[]> {
  if (sound + faultCount + notLookedUp.size === 0)
    return ['Nothing to check: the store states no relationship yet. Run `policy-graph ingest` first.'];
  const files = new Map((await store.sources()).map(({ id, file }) => [id, file]));
  return [
    ...faults,
    ...(faultCount > faults.length ? [`… and ${faultCount - faults.length} more.`] : []),
    ...[...notLookedUp].map(
      ([id, count]) => `${files.get(id) ?? id} was not among the documents: ${count} not looked up.`,
    ),
    `${sound} stated relationships have their words at their place, ${faultCount} have not.`,
  ];
}
