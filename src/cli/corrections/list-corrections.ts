import { type Command, Option } from 'commander';
import { saysOf } from '../../corrections/contradictions.js';
import { CORRECTION_STATUSES } from '../../domain/correction.js';
import { textTable } from '../../reports/text-table.js';
import { correctionsOption } from '../corrections-option.js';
import { storeOptions } from '../store-options.js';
import { print, type Streams } from '../streams.js';
import { type KnownCorrection, knownCorrections } from './known-corrections.js';

export function addListCorrections(corrections: Command, streams: Streams): void {
  const command = corrections
    .command('list')
    .description('all corrections, with what became of them in the store')
    .addOption(new Option('--status <status>', 'only these').choices(CORRECTION_STATUSES.map((one) => one.toLowerCase())))
    .addOption(new Option('--format <format>', 'how to print').choices(['table', 'json']).default('table'));
  storeOptions(correctionsOption(command)).action(async (options) => {
    const { all } = await knownCorrections(options);
    const shown = all.filter(({ correction: { status } }) => options.status === undefined || status.toLowerCase() === options.status);
    print(streams, options.format === 'json' ? JSON.stringify(shown, null, 2) : tableOf(shown));
  });
} // biome-ignore format: one line a step

function tableOf(shown: readonly KnownCorrection[]): string {
  if (shown.length === 0) return 'No corrections.';
  return textTable(
    ['Correction', 'Status', 'In the store', 'Clause', 'Says', 'By'],
    shown.map(({ correction, logged }) => [
      correction.id,
      correction.status,
      logged === null ? '–' : logged.outcome,
      correction.clauseId,
      saysOf(correction),
      correction.proposedBy,
    ]),
    [16, 11, 14, 32, 50, 12],
  );
}
