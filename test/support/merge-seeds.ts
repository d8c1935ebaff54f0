import { lineageBatches } from '../../src/cli/lineage-batches.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { seedBatches } from './load-seeds.js';

/** Merges the seeds into an empty store as `ingest` does: with what is derived from them. */
export async function mergeSeeds(store: GraphStore): Promise<void> {
  const batches = await seedBatches();
  await store.merge([...batches, ...(await lineageBatches(store, batches, [], new Map()))]);
}
