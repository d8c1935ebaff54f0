import { LABELLED_ENDING } from '../accuracy/labels/read-labelled.js';
import { DomainError } from '../domain/errors.js';
import { findSources } from '../ingest/read/read-source.js';

/** The labelled documents that paths name, sorted. Fails with NO_DOCUMENTS where there are none. */
export async function findLabelled(paths: readonly string[]): Promise<readonly string[]> {
  const found = (await findSources(paths)).filter((file) => file.endsWith(LABELLED_ENDING));
  if (found.length === 0) {
    throw new DomainError(
      'NO_DOCUMENTS',
      `${paths.join(', ')}: no labelled document (*${LABELLED_ENDING}) is there.`,
      {
        paths,
      },
    );
  }
  return found;
}
