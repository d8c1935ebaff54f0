import type { Command } from 'commander';
import { decide } from '../../corrections/decide.js';
import type { Recorded } from '../../corrections/recorded.js';
import type { GraphStore } from '../../store/graph-store.js';
import { correctionsFolder, correctionsOption } from '../corrections-option.js';
import { storeOptions, withStore } from '../store-options.js';
import { print, type Streams } from '../streams.js';
import { applyOption, effectOf, isApplied } from './apply-option.js';

const VERDICTS = {
  accept: {
    verdict: 'ACCEPTED',
    description: 'decide that a correction is right; it is applied from then on',
  },
  refuse: {
    verdict: 'REFUSED',
    description: 'decide that a correction is not right, or take an acceptance back',
  },
} as const;

export function addDecideCorrection(
  corrections: Command,
  name: keyof typeof VERDICTS,
  streams: Streams,
): void {
  const { verdict, description } = VERDICTS[name];
  const command = corrections
    .command(name)
    .description(description)
    .argument('<id>', 'c- and 12 hex digits')
    .requiredOption('--reason <reason>', 'why')
    .requiredOption('--by <name>', 'who decides; stands in the public log');
  applyOption(storeOptions(correctionsOption(command))).action(async (id: string, options) => {
    const decision = { id, verdict, by: options.by, reason: options.reason, at: new Date().toISOString() };
    const folder = correctionsFolder(options);
    const decideIn = (store: GraphStore | null): Promise<Recorded> => decide({ folder, store }, decision);
    const applied = isApplied(options);
    const recorded = applied ? await withStore(options, 'write', decideIn) : await decideIn(null);
    print(streams, `${recorded.correction.id} ${recorded.correction.status}`);
    effectOf(recorded, applied, streams);
  });
}
