import type { GraphHistory } from '../store/graph-history.js';
import type { GraphReader } from '../store/graph-store.js';

/** What questions on the past are asked of. */
export interface Past {
  /** Of the graph as it is now. */
  readonly history: GraphHistory;
  readonly readers: ReleaseReaders;
}

/** Readers of the graph as it was. */
export interface ReleaseReaders {
  /**
   * The graph as of a release; of the latest, the graph as it is. Fails with RELEASE_NOT_FOUND, and with QUERY_TIMEOUT where
   * the release is not ready to be asked within so many milliseconds (null: however long it takes); its making goes on.
   */
  at(sequence: number, timeMs: number | null): Promise<GraphReader>;
  /** Nothing is left behind. */
  close(): Promise<void>;
}
