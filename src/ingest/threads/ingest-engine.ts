import type { GraphBatch } from '../../domain/graph-batch.js';
import type { Source } from '../../domain/span.js';
import type { KnownPolicy } from '../assemble/corpus.js';
import type { SourceAtHand } from '../source-at-hand.js';

/** Reading and extracting, on one core or on several: what comes out is the same, in the same order. */
export interface IngestEngine {
  readonly threads: number;
  /** Fails as `readSource` does. */
  read(path: string): Promise<Source>;
  /**
   * As `Ingest.batchesOf`. The sources are read twice, and on several cores only so many are in memory at once, with their batches, as the
   * cores work at; few are held from the first time to the second.
   */
  batchesOf(
    sources: readonly SourceAtHand[],
    known: readonly KnownPolicy[],
  ): AsyncGenerator<GraphBatch, void, void>;
  /** Also more than once. */
  close(): Promise<void>;
}
