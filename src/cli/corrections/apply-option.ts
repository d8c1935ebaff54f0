import type { Command } from 'commander';
import type { Recorded } from '../../corrections/recorded.js';
import { type Streams, say } from '../streams.js';

export interface ApplyOption {
  readonly store?: string;
  readonly apply?: boolean;
}

/** Files are the truth; a store follows them with the next load, or at once where somebody says so. */
export function applyOption(command: Command): Command {
  return command.option('--apply', 'make it felt in the store at once; so does --store');
}

export function isApplied({ store, apply }: ApplyOption): boolean {
  return apply === true || store !== undefined;
}

/** What became of it, and what remains to be done. */
export function effectOf(
  { correction, logged, isChanged }: Recorded,
  applied: boolean,
  streams: Streams,
): void {
  const { id, status, decision } = correction;
  if (!isChanged) {
    const words =
      decision === null
        ? `was proposed before, by ${correction.proposedBy}`
        : `is ${status.toLowerCase()} already, by ${decision.by}: ${decision.reason}`;
    say(streams, `${id} ${words}. The files are as they were.`);
  }
  say(streams, applied ? inStore(logged) : nextStep(correction));
}

function inStore(logged: Recorded['logged']): string {
  if (logged === null) return 'The store has not the document that it is about: only the files changed.';
  return `In the store: ${logged.outcome}.${logged.detail === null ? '' : ` ${logged.detail}`}`;
}

function nextStep({ id, status }: Recorded['correction']): string {
  return status === 'PROPOSED'
    ? `It waits for an editor: \`policy-graph corrections accept ${id} --by NAME --reason WHY\`, or refuse.`
    : 'The next load applies it: `policy-graph ingest --again` reads anew every document that the store keeps. With --store or --apply a store follows at once.';
}
