import { DomainError } from '../domain/errors.js';
import type { MergeSummary } from '../domain/graph-batch.js';
import type { GraphStore } from '../store/graph-store.js';
import { checkExport } from './jsonl/check-export.js';
import type { OpenExport } from './jsonl/open-export.js';

/**
 * Merges an export into a store, all of it or, where any of it is wrong, nothing. An empty store takes the number and the day of the
 * release, so that the same number means the same on both sides; another goes on counting, and `importedAt` (ISO 8601 in UTC) is the day.
 */
export async function importGraph(
  store: GraphStore,
  { folder, manifest, batches }: OpenExport,
  importedAt: string,
): Promise<MergeSummary> {
  const { sequence, at } = manifest.release;
  const isEmpty = (await store.history.releases()).length === 0;
  try {
    return await store.mergeStream(
      batches,
      isEmpty ? { cause: 'IMPORT', at, sequence } : { cause: 'IMPORT', at: importedAt },
    );
  } catch (error) {
    if (!(error instanceof DomainError && error.code === 'INVALID_BATCH')) throw error;
    // A store names what it refuses. Where the export alone is to blame, we look for the line as well.
    await checkExport(folder);
    throw new DomainError(
      'EXPORT_INVALID',
      `The export does not fit what the store holds: ${error.message} Nothing was imported; import it into an empty store.`,
      error.details,
      error,
    );
  }
}
