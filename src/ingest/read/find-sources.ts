import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { byCodeUnit } from '../../domain/by-code-unit.js';
import { DomainError } from '../../domain/errors.js';
import { fileError } from './file-error.js';
import { SUPPORTED_EXTENSIONS } from './formats.js';

/** Deepest nesting of folders, and most files, that are looked at. */
const DEEPEST_FOLDER = 8;
const MOST_FILES = 100_000;

/**
 * The documents that paths name, sorted, each once: a file is taken as it is, a folder for the documents below it
 * (hidden files and README.* are none).
 *
 * @throws DomainError FILE_NOT_FOUND, FILE_UNREADABLE; NO_DOCUMENTS where a folder has none
 */
export async function findSources(paths: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const named of paths) {
    const files = await filesOf(named);
    if (files.length === 0) {
      throw new DomainError(
        'NO_DOCUMENTS',
        `${named} holds no documents; looked for ${SUPPORTED_EXTENSIONS.join(', ')}.`,
        { path: named, supported: SUPPORTED_EXTENSIONS },
      );
    }
    for (const file of files) found.add(path.normalize(file));
  }
  return [...found].sort(byCodeUnit);
}

async function filesOf(named: string): Promise<readonly string[]> {
  try {
    if (!(await stat(named)).isDirectory()) return [named];
    const files: string[] = [];
    await collect(named, 0, files);
    return files;
  } catch (cause) {
    throw cause instanceof DomainError ? cause : await fileError(named, cause);
  }
}

async function collect(folder: string, depth: number, files: string[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => byCodeUnit(a.name, b.name))) {
    const file = path.join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) {
      if (depth < DEEPEST_FOLDER) await collect(file, depth + 1, files);
    } else if (entry.isFile() && isDocument(entry.name)) {
      if (files.length >= MOST_FILES) {
        throw new DomainError(
          'FILE_UNREADABLE',
          `${folder} holds more than ${MOST_FILES} documents. Load it in parts.`,
          {
            folder,
            limit: MOST_FILES,
          },
        );
      }
      files.push(file);
    }
  }
}

function isDocument(name: string): boolean {
  return SUPPORTED_EXTENSIONS.includes(path.extname(name).toLowerCase()) && !/^readme\./i.test(name);
}
