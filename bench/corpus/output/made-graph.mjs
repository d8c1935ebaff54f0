import { madeDocuments } from '../made-documents.mjs';
import { readSeeds } from '../read-seeds.mjs';
import { createWorld } from '../world/world.mjs';
import { batchOf } from './batch-of.mjs';

/**
 * The seeds and made documents of at least so many clauses as batches, one at a time, by source id: as a store gives them, so
 * `mergeStream` and the writer of exports take them. `dist` is the built program.
 */
export async function createMadeGraph({ dist, seed, clauses }) {
  const seeds = [...(await readSeeds(dist))].sort((a, b) => (a.source.id < b.source.id ? -1 : 1));
  const world = await createWorld(dist);
  return {
    *read() {
      const waiting = [...seeds];
      for (const document of madeDocuments({ world, seed, clauses })) {
        while (waiting.length > 0 && waiting[0].source.id < document.sourceId) yield waiting.shift();
        yield batchOf(document);
      }
      yield* waiting;
    },
  };
}
