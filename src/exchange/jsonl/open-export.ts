import type { BatchStream } from '../../domain/graph-batch.js';
import { createCheckedReading } from './checked-reading.js';
import type { ExportPlace } from './edges-half.js';
import type { Manifest } from './manifest.js';
import { readManifest } from './read-manifest.js';
import { readPart } from './read-part.js';
import { readSources } from './read-sources.js';

const EDGES_HALF = new URL('./edges-half.js', import.meta.url).href;

export interface OpenExport {
  readonly folder: string;
  readonly manifest: Manifest;
  /**
   * What is read is checked while it is read, and the last thing told: every byte is as the manifest says, every line in its place and of
   * the right shape, every relationship has its ends. What only looking at a claim can tell (`checkBatches`) is left to the merge.
   */
  readonly batches: BatchStream;
}

/** An export with its manifest and its sources read: EXPORT_INVALID, EXPORT_FOREIGN, FILE_NOT_FOUND, naming file and line. */
export async function openExport(folder: string): Promise<OpenExport> {
  const manifest = await readManifest(folder);
  const sourceIds: string[] = [];
  for await (const { source } of readSources(folder, manifest.files)) sourceIds.push(source.id);
  const read = createCheckedReading(folder, manifest);
  return {
    folder,
    manifest,
    batches: {
      sourceIds,
      async *read(part) {
        for await (const { batch } of read(part ?? null)) yield batch;
      },
      halves: {
        async *nodes() {
          for await (const { batch } of readPart(folder, manifest, 'NODES')) yield batch;
        },
        edges: { module: EDGES_HALF, given: { folder, manifest } satisfies ExportPlace },
      },
    },
  };
}
