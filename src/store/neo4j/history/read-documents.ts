import type { Source } from '../../../domain/span.js';
import { readDocumentsStatement } from '../cypher/history-statements.js';
import type { Run } from '../run.js';

/** The documents that were read from these bytes, by their hash; those that were not kept are missing. */
export async function readDocuments(
  read: Run,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, Source>> {
  if (hashes.length === 0) return new Map();
  const rows = await read(readDocumentsStatement(hashes));
  return new Map(
    rows.map((row) => {
      const [sha256, id, file, text, pageStarts, notes] = row as readonly [
        string, string, string, string, readonly number[], string,
      ]; // biome-ignore format: one screen
      const source = { id, text, sha256, file, pageStarts };
      return [sha256, notes === '' ? source : { ...source, notes: JSON.parse(notes) }];
    }),
  );
}
