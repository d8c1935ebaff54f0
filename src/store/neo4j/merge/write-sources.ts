import type { GraphBatch } from '../../../domain/graph-batch.js';
import * as cypher from '../cypher/merge-statements.js';
import { integer } from '../values.js';
import type { Merging } from './merging.js';
import { inSlices } from './slices.js';
import { sourceValues } from './source-values.js';

/** Texts are sent in statements of about so many characters. */
const CHARACTERS_PER_STATEMENT = 4_000_000;

/** Writes the records of sources where they differ from those that are there, and the documents as read. */
export async function writeSources(merging: Merging, batches: readonly GraphBatch[]): Promise<void> {
  const { run, release } = merging;
  const rows = batches.map(({ source, nodes, edges }) => ({
    id: source.id,
    loadedAt: source.loadedAt,
    claims: integer(nodes.length + edges.length),
    properties: { ...sourceValues(source), characters: integer(source.characters) },
  }));
  await inSlices(rows, async (slice) => {
    const [changed] = await run(cypher.sourcesMergeStatement(release, slice));
    if (changed && changed[0] !== 0) merging.noteWritten();
  });
  for (const some of documentGroups(batches)) await run(cypher.documentsStatement(some));
}

/** What is kept of documents is no part of a release: it says what was read, not what the graph is. */
function* documentGroups(batches: readonly GraphBatch[]): Generator<readonly unknown[]> {
  let rows: unknown[] = [];
  let characters = 0;
  for (const { document } of batches) {
    if (!document) continue;
    const { id, sha256, file, text, pageStarts, notes } = document;
    const reading = { text, pageStarts: pageStarts.map(integer), notes: notes ? JSON.stringify(notes) : '' };
    rows.push({ sha256, origin: { sourceId: id, file }, reading });
    characters += text.length;
    if (characters < CHARACTERS_PER_STATEMENT) continue;
    yield rows;
    [rows, characters] = [[], 0];
  }
  if (rows.length > 0) yield rows;
}
