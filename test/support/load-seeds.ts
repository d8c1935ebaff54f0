import path from 'node:path';
import { heldBatch } from '../../src/cli/aside/kept-batch.js';
import { lineageBatches } from '../../src/cli/lineage-batches.js';
import type { GraphBatch } from '../../src/domain/graph-batch.js';
import { gazetteerBatch } from '../../src/ingest/assemble/gazetteer-batch.js';
import { createIngest } from '../../src/ingest/ingest.js';
import { findSources } from '../../src/ingest/read/find-sources.js';
import { readGazetteers } from '../../src/ingest/read/read-gazetteers.js';
import { readSource } from '../../src/ingest/read/read-source.js';
import type { GraphStore } from '../../src/store/graph-store.js';

/** What `ingest` would merge for the seeds: the gazetteers first, then the five documents by name. */
export async function seedBatches(
  accuracy: Parameters<typeof gazetteerBatch>[1] = [],
): Promise<readonly GraphBatch[]> {
  const gazetteers = await readGazetteers(path.resolve('seeds/gazetteers'));
  const paths = await findSources([path.resolve('seeds/documents')]);
  const sources = await Promise.all(paths.map(readSource));
  return [gazetteerBatch(gazetteers, accuracy), ...createIngest(gazetteers).batchesOf(sources, [])];
}

/** Loads the seeds as `ingest` does, with what is derived from them; with the figures of the program's accuracy where they are given. */
export async function mergeSeeds(
  store: GraphStore,
  accuracy?: Parameters<typeof seedBatches>[0],
): Promise<void> {
  const batches = await seedBatches(accuracy);
  const derived: GraphBatch[] = [];
  const kept = batches.map(heldBatch);
  for await (const batch of lineageBatches(store, kept, [], new Map(), await store.sources()))
    derived.push(batch);
  await store.merge([...batches, ...derived]);
}
