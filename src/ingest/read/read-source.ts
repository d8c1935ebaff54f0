import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import { DomainError } from '../../domain/errors.js';
import type { Source } from '../../domain/span.js';
import { fileError } from './file-error.js';
import { sourceOf } from './source-of.js';

export { findSources } from './find-sources.js';

/** Largest file that is read, in bytes. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

/**
 * Reads one document, whatever its format.
 *
 * @throws DomainError FILE_NOT_FOUND, FILE_UNREADABLE, and those of `sourceOf`
 */
export async function readSource(file: string): Promise<Source> {
  return sourceOf(await readBytes(file), path.basename(file));
}

/** The size is asked of the open file, so that what is measured is what is read. */
async function readBytes(file: string): Promise<Uint8Array> {
  try {
    // Before opening: a pipe or a device would make us wait for ever.
    const what = await stat(file);
    if (!what.isFile()) {
      const kind = what.isDirectory() ? 'a folder; name a document in it' : 'not a file';
      throw new DomainError('FILE_UNREADABLE', `${file} is ${kind}.`, { file });
    }
    const handle = await open(file, 'r');
    try {
      const found = await handle.stat();
      if (found.size > MAX_FILE_BYTES) {
        throw new DomainError(
          'FILE_UNREADABLE',
          `${path.basename(file)} has ${found.size} bytes; the limit is ${MAX_FILE_BYTES}. Split it.`,
          { file, limit: MAX_FILE_BYTES },
        );
      }
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (cause) {
    throw cause instanceof DomainError ? cause : await fileError(file, cause);
  }
}
