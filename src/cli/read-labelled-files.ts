import path from 'node:path';
import type { LabelledDocument } from '../accuracy/labels/labelled-document.js';
import { LABELLED_ENDING, readLabelled } from '../accuracy/labels/read-labelled.js';
import { DomainError } from '../domain/errors.js';
import { findSources, readSource } from '../ingest/read/read-source.js';

/**
 * The labelled documents that paths name, sorted; reports name them as seen from `from`.
 *
 * @throws DomainError NO_DOCUMENTS, LABELS_INVALID, and those of reading
 */
export async function readLabelledFiles(
  paths: readonly string[],
  from: string,
): Promise<readonly LabelledDocument[]> {
  const files = (await findSources(paths)).filter((file) => file.endsWith(LABELLED_ENDING));
  if (files.length === 0) {
    throw new DomainError(
      'NO_DOCUMENTS',
      `${paths.join(', ')}: no labelled document (*${LABELLED_ENDING}) is there.`,
      { paths },
    );
  }
  const labelled = await Promise.all(files.map(readSource));
  return labelled.map(({ text }, at) => readLabelled(text, path.relative(from, files[at] as string)));
}
