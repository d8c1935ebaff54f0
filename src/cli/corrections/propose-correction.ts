import { type Command, Option } from 'commander';
import { propose } from '../../corrections/propose.js';
import type { NamedClaim } from '../../corrections/statement.js';
import {
  CORRECTED_TYPES,
  CORRECTION_KINDS,
  type CorrectedType,
  type CorrectionKind,
} from '../../domain/correction.js';
import { DomainError } from '../../domain/errors.js';
import { correctionsFolder, correctionsOption } from '../corrections-option.js';
import { storeOptions, withStore } from '../store-options.js';
import { print, type Streams } from '../streams.js';
import { applyOption, effectOf, isApplied } from './apply-option.js';

export function addProposeCorrection(corrections: Command, streams: Streams): void {
  const command = corrections
    .command('propose')
    .description('say what is wrong with what was read of a clause; an editor decides')
    .requiredOption('--clause <id>', 'id of the clause, as answers and permalinks give it')
    .addOption(new Option('--kind <kind>', 'what is wrong').choices(CORRECTION_KINDS.map(spelt)).makeOptionMandatory())
    .option('--extracted <claim>', 'what the graph says, such as LED_BY:省科技厅')
    .option('--corrected <claim>', 'what it should say, such as LED_BY:省财政厅; the relationship may be left out where it is the same')
    .option('--words <words>', 'words of the clause that show it, as printed; needed for missing')
    .requiredOption('--reason <reason>', 'why')
    .requiredOption('--by <name>', 'who says so; stands in the public log');
  applyOption(storeOptions(correctionsOption(command))).action(async (options) => {
    const kind = CORRECTION_KINDS.find((one) => spelt(one) === options.kind) ?? 'NOTE';
    const extracted = claimOf(options.extracted, usualType(kind), null);
    const statement = {
      clauseId: options.clause,
      kind,
      extracted,
      corrected: claimOf(options.corrected, usualType(kind) ?? extracted?.type ?? null, extracted),
      words: options.words ?? null,
      reason: options.reason,
    };
    const applied = isApplied(options);
    await withStore(options, applied ? 'write' : 'read', async (store) => {
      const at = { store, folder: correctionsFolder(options), isApplied: applied };
      const recorded = await propose(at, statement, { by: options.by, at: new Date().toISOString() });
      print(streams, recorded.correction.id);
      effectOf(recorded, applied, streams);
    });
  });
} // biome-ignore format: one screen

/** wrong-agency, as options are spelt. */
function spelt(kind: CorrectionKind): string {
  return kind.toLowerCase().replaceAll('_', '-');
}

function usualType(kind: CorrectionKind): CorrectedType | null {
  if (kind === 'WRONG_CLUSTER') return 'PROMOTES';
  return kind === 'WRONG_CITY' ? 'APPLIES_TO' : null;
}

/** `LED_BY:省科技厅`; a name alone takes the usual relationship, a relationship alone the name of the other claim. */
function claimOf(
  text: string | undefined,
  usual: CorrectedType | null,
  other: NamedClaim | null,
): NamedClaim | null {
  if (text === undefined) return null;
  const type = CORRECTED_TYPES.find((one) => text === one || text.startsWith(`${one}:`));
  if (type === undefined && usual !== null) return { type: usual, to: text };
  if (type === undefined) {
    const message = `${text} does not say how the clause is related: begin with one of ${CORRECTED_TYPES.join(', ')}, such as LED_BY:${text}.`;
    throw new DomainError('INVALID_ARGUMENT', message);
  }
  const to = text.slice(type.length + 1) || (other?.to ?? '');
  return { type, to };
}
