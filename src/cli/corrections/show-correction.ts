import { type Command, Option } from 'commander';
import { saysOf } from '../../corrections/contradictions.js';
import { DomainError } from '../../domain/errors.js';
import { correctionsOption } from '../corrections-option.js';
import { storeOptions } from '../store-options.js';
import { print, type Streams } from '../streams.js';
import { type KnownCorrection, knownCorrections } from './known-corrections.js';

export function addShowCorrection(corrections: Command, streams: Streams): void {
  const command = corrections
    .command('show')
    .description('one correction, whole')
    .argument('<id>', 'c- and 12 hex digits')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'));
  storeOptions(correctionsOption(command)).action(async (id: string, options) => {
    const { all } = await knownCorrections(options);
    const known = all.find(({ correction }) => correction.id === id);
    if (known === undefined) {
      const message = `There is no correction ${JSON.stringify(id.slice(0, 100))}. \`policy-graph corrections list\` lists them.`;
      throw new DomainError('CORRECTION_NOT_FOUND', message, { id });
    }
    print(streams, options.format === 'json' ? JSON.stringify(known, null, 2) : textOf(known));
  });
}

function textOf({ correction, place, logged }: KnownCorrection): string {
  const { id, kind, clauseId, sourceId, sha256, evidence, decision, reason } = correction;
  return [
    `${id}  ${kind}  ${correction.status}`,
    `  says       ${saysOf(correction)}`,
    `  of         ${clauseId}`,
    `  in         ${sourceId} (sha256 ${sha256.slice(0, 12)}…)`,
    ...(evidence === null ? [] : [`  words      「${evidence.quote.replace(/\s*\n\s*/g, ' ')}」 [${evidence.start}, ${evidence.end})`]),
    `  proposed   by ${correction.proposedBy}, ${correction.proposedAt}: ${reason}`,
    decision === null ? '  decided    not yet' : `  decided    by ${decision.by}, ${decision.at}: ${decision.reason}`,
    `  stands in  ${place === null ? 'no file, only the store' : `${place.file}:${place.line}`}`,
    ...(logged === null ? ['  the store  does not have it'] : [`  the store  ${logged.outcome}${logged.detail === null ? '' : `: ${logged.detail}`}`]),
    ...(logged?.replaced ?? []).map(({ type, to, edge }) => `  extracted  ${type} ${to} 「${edge.printed}」 (${edge.ruleId})`),
  ].join('\n');
} // biome-ignore format: one screen
