import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { DomainError } from '../domain/errors.js';

/** Writes a file that `--out` names. Fails with FILE_UNWRITABLE. */
export function writeOutput(file: string, data: string | Uint8Array): void {
  try {
    writeFileSync(file, data);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new DomainError(
      'FILE_UNWRITABLE',
      `${path.basename(file)} cannot be written (${code}): name a file in a folder that exists and that you may write to.`,
      {},
      error,
    );
  }
}
