import { availableParallelism } from 'node:os';
import type { Gazetteers } from '../ingest/gazetteers.js';
import { createIngestEngine } from '../ingest/threads/create-ingest-engine.js';
import type { IngestEngine } from '../ingest/threads/ingest-engine.js';
import type { FoundDocument } from './find-input.js';

/** Documents, by how many bytes they have. */
type Sized = Pick<FoundDocument, 'size'>;

/** Below this many bytes of documents, starting threads takes longer than they save. */
const WORTH_THREADS = 1_500_000;
/** More threads than this only wait for the one that merges. */
const MOST_THREADS = 16;

/** Opens an engine for these documents, on all cores where they are many, and closes it however the work ends. */
export async function withEngine<T>(
  gazetteers: Gazetteers,
  found: readonly Sized[],
  work: (engine: IngestEngine) => Promise<T>,
): Promise<T> {
  const engine = await createIngestEngine(gazetteers, threadsFor(found));
  try {
    return await work(engine);
  } finally {
    await engine.close();
  }
}

function threadsFor(found: readonly Sized[]): number {
  const bytes = found.reduce((sum, { size }) => sum + size, 0);
  if (bytes < WORTH_THREADS) return 0;
  return Math.min(availableParallelism(), found.length, MOST_THREADS);
}
