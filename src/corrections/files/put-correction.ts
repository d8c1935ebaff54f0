import { readFile, rename, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Document, isMap, isSeq, type YAMLSeq } from 'yaml';
import type { Correction } from '../../domain/correction.js';
import { DomainError } from '../../domain/errors.js';
import { entryOf } from './correction-entry.js';
import { parseCorrections } from './read-correction-file.js';
import { readCorrections } from './read-corrections.js';

/** Puts the file back as it was; to be called under the same lock. */
export type PutBack = () => Promise<void>;

/**
 * Writes one correction where it stands, or where it is new at the end of the file of its source. Comments and the order of the
 * others stay; the file is there whole at every moment. To be called under `withLock`.
 */
export async function putCorrection(folder: string, correction: Correction, sourceFile: string): Promise<PutBack> {
  const known = (await readCorrections(folder)).find(({ correction: { id } }) => id === correction.id);
  const file = known?.file ?? path.join(folder, `${fileNameOf(correction.sourceId)}.yaml`);
  const former = await readFile(file, 'utf8').catch(() => null);
  const { document } = parseCorrections(file, former ?? `# Corrections of ${sourceFile}; see README.md of this folder.\ncorrections: []\n`);
  if (known === undefined) listOf(document).add(document.createNode(entryOf(correction)));
  else updateEntry(document, known.index, correction);
  await replaceFile(file, document.toString({ lineWidth: 0 }));
  return () => (former === null ? unlink(file) : replaceFile(file, former));
} // biome-ignore format: one line a step

/** Source ids come from names of files, so they may hold what a file system takes amiss. */
function fileNameOf(sourceId: string): string {
  return (
    sourceId
      .replace(/[^A-Za-z0-9._-]/g, '_')
      .replace(/^\.+/, '_')
      .slice(0, 150) || '_'
  );
}

function listOf(document: Document): YAMLSeq {
  const list = document.getIn(['corrections'], true);
  if (isSeq(list)) {
    // An empty list is written `[]`; with entries each stands on lines of its own.
    list.flow = false;
    return list;
  }
  const fresh = document.createNode([]) as YAMLSeq;
  if (isMap(document.contents)) document.set('corrections', fresh);
  else document.contents = document.createNode({ corrections: fresh });
  return document.getIn(['corrections'], true) as YAMLSeq;
}

/** Only what a decision changes is written anew. */
function updateEntry(document: Document, index: number, { id, status, decision }: Correction): void {
  const at = ['corrections', index];
  document.setIn([...at, 'id'], id);
  document.setIn([...at, 'status'], status);
  if (decision === null) document.deleteIn([...at, 'decision']);
  else document.setIn([...at, 'decision'], document.createNode({ by: decision.by, at: decision.at, reason: decision.reason }));
} // biome-ignore format: one line a step

async function replaceFile(file: string, text: string): Promise<void> {
  const aside = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.new`);
  try {
    await writeFile(aside, text, { flush: true });
    await rename(aside, file);
  } catch (cause) {
    await unlink(aside).catch(() => undefined);
    throw new DomainError('FILE_UNWRITABLE', `${file} cannot be written.`, { file }, cause);
  }
}
