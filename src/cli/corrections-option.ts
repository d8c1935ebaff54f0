import type { Command } from 'commander';
import { readConfig } from '../config.js';
import type { FiledCorrection } from '../corrections/files/read-correction-file.js';
import { readCorrections } from '../corrections/files/read-corrections.js';

export interface CorrectionsOption {
  readonly corrections?: string;
}

export function correctionsOption(command: Command): Command {
  return command.option(
    '--corrections <folder>',
    'folder of the corrections; else CORRECTIONS, or corrections',
  );
}

/** The folder that option or environment names. */
export function correctionsFolder({ corrections }: CorrectionsOption): string {
  return corrections ?? readConfig().corrections;
}

/** What people put right. Fails with CORRECTION_INVALID where an option names a folder that is not there. */
export async function correctionsFor(options: CorrectionsOption): Promise<readonly FiledCorrection[]> {
  return readCorrections(correctionsFolder(options), { mustExist: options.corrections !== undefined });
}
