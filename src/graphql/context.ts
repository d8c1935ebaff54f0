import type { GraphReader } from '../store/graph-store.js';
import { createNodeLoader, type NodeLoader } from './node-loader.js';

/** What resolvers are given, new for each request. */
export interface GraphqlContext {
  readonly reader: GraphReader;
  readonly nodes: NodeLoader;
}

export function createContext(reader: GraphReader): GraphqlContext {
  return { reader, nodes: createNodeLoader(reader) };
}
