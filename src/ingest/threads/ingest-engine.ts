import type { GraphBatch } from '../../domain/graph-batch.js';
import type { Source } from '../../domain/span.js';
import type { KnownPolicy } from '../assemble/corpus.js';

/** Reading and extracting, on one core or on several: what comes out is the same, in the same order. */
export interface IngestEngine {
  readonly threads: number;
  /** Fails as `readSource` does. */
  read(path: string): Promise<Source>;
  /** As `Ingest.batchesOf`. */
  batchesOf(
    sources: readonly Source[],
    known: readonly KnownPolicy[],
  ): AsyncGenerator<GraphBatch, void, void>;
  close(): Promise<void>;
}
