import type { Command } from 'commander';
import type { Streams } from '../streams.js';
import { addCheckCorrections } from './check-corrections.js';
import { addDecideCorrection } from './decide-correction.js';
import { addListCorrections } from './list-corrections.js';
import { addProposeCorrection } from './propose-correction.js';
import { addShowCorrection } from './show-correction.js';

/** What people put right: a reader proposes, an editor decides, files keep it. See docs/guides/corrections.md. */
export function addCorrectionsCommand(
  program: Command,
  streams: Streams,
  exit: (code: number) => void,
): void {
  const corrections = program
    .command('corrections')
    .description('what people put right in what was read: list, show, propose, accept, refuse, check');
  addListCorrections(corrections, streams);
  addShowCorrection(corrections, streams);
  addProposeCorrection(corrections, streams);
  addDecideCorrection(corrections, 'accept', streams);
  addDecideCorrection(corrections, 'refuse', streams);
  addCheckCorrections(corrections, streams, exit);
}
