import type { SourceRecord } from '../domain/graph-batch.js';
import type { GraphReader } from '../store/graph-store.js';
import { createNameLoader, type NameLoader } from './name-loader.js';
import { createNodeLoader, type NodeLoader } from './node-loader.js';

/** What resolvers are given, new for each request. */
export interface GraphqlContext {
  readonly reader: GraphReader;
  readonly nodes: NodeLoader;
  readonly names: NameLoader;
  /** What was loaded, asked of the store once however many fields want it. */
  readonly sources: () => Promise<readonly SourceRecord[]>;
}

/** The time that one request has, in milliseconds, begins now. */
export function createContext(store: GraphReader, timeMs: number): GraphqlContext {
  const reader = store.within(timeMs);
  let sources: Promise<readonly SourceRecord[]> | null = null;
  return {
    reader,
    nodes: createNodeLoader(reader),
    names: createNameLoader(reader),
    sources: () => {
      sources ??= reader.sources();
      return sources;
    },
  };
}
