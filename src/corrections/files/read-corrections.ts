import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { DomainError } from '../../domain/errors.js';
import { type FiledCorrection, readCorrectionFile } from './read-correction-file.js';

const FILES_MAX = 10_000;
const ENDING = /\.ya?ml$/;

/**
 * Every correction of a folder, in the order of files and lines; none where there is no such folder, unless it must be there.
 *
 * @throws DomainError CORRECTION_INVALID that names file and line: no YAML, an unknown key, an id that is there twice
 */
export async function readCorrections(
  folder: string,
  { mustExist = false }: { readonly mustExist?: boolean } = {},
): Promise<readonly FiledCorrection[]> {
  const all: FiledCorrection[] = [];
  for (const file of await correctionFiles(folder, mustExist)) all.push(...(await readCorrectionFile(file)));
  const byId = new Map<string, FiledCorrection>();
  for (const filed of all) {
    const { id } = filed.correction;
    const first = byId.get(id);
    if (first !== undefined) {
      throw new DomainError(
        'CORRECTION_INVALID',
        `${filed.file}:${filed.line}: the correction ${id} stands in ${first.file}:${first.line} too. Keep one of them.`,
        { id, files: [first.file, filed.file] },
      );
    }
    byId.set(id, filed);
  }
  return all;
}

/** The YAML files of a folder, sorted. */
async function correctionFiles(folder: string, mustExist: boolean): Promise<readonly string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' && !mustExist) return [];
    throw new DomainError('CORRECTION_INVALID', `${folder} is no folder of corrections that can be read.`, { folder }, error);
  });
  const files = names.filter((name) => ENDING.test(name) && !name.startsWith('.')).sort();
  if (files.length > FILES_MAX)
    throw new DomainError('CORRECTION_INVALID', `${folder} has ${files.length} files: at most ${FILES_MAX} are read.`, { folder });
  return files.map((name) => path.join(folder, name));
} // biome-ignore format: one line a step
