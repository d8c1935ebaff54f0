import type { MergeSummary } from '../domain/graph-batch.js';
import type { GraphStore } from '../store/graph-store.js';
import type { OpenExport } from './jsonl/open-export.js';
import { tellingLine } from './telling-line.js';

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
  return tellingLine(
    folder,
    () =>
      store.mergeStream(
        batches,
        isEmpty ? { cause: 'IMPORT', at, sequence } : { cause: 'IMPORT', at: importedAt },
      ),
    (why) =>
      `The export does not fit what the store holds: ${why} Nothing was imported; import it into an empty store.`,
  );
}
