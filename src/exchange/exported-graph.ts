import type { GraphBatch } from '../domain/graph-batch.js';
import type { Release } from '../domain/release.js';

/** What a format is given to write: one release of the graph, to be read as often as is needed. */
export interface ExportedGraph {
  readonly release: Release;
  /** One batch per source, by id. */
  read(request: { readonly withDocuments: boolean }): AsyncIterable<GraphBatch>;
}

/** What a format has written. */
export interface ExportCounts {
  readonly sources: number;
  /** Of JSON Lines what each source claims, of the others each node once. */
  readonly nodes: number;
  readonly relationships: number;
  /** What had to be written in another way than it is, each a sentence; mostly empty. */
  readonly notes: readonly string[];
}
