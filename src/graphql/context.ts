import type { SourceRecord } from '../domain/graph-batch.js';
import { once } from '../domain/once.js';
import { type CorrectionLog, correctionLogOf } from '../questions/corrections/correction-log.js';
import type { GraphReader } from '../store/graph-store.js';
import { limitStoreCalls } from './limits/limit-store-calls.js';
import type { QueryLimits } from './limits/query-limits.js';
import { createNameLoader, type NameLoader } from './name-loader.js';
import { createNodeLoader, type NodeLoader } from './node-loader.js';

/** What resolvers are given, new for each request. */
export interface GraphqlContext {
  readonly reader: GraphReader;
  readonly nodes: NodeLoader;
  readonly names: NameLoader;
  /** What was loaded, asked of the store once however many fields want it. */
  readonly sources: () => Promise<readonly SourceRecord[]>;
  /** The corrections of all sources, by the same call. */
  readonly corrections: () => Promise<CorrectionLog>;
  /** Before the path of whatever has an address, without a slash at its end; empty where no server is known. */
  readonly base: string;
}

/** The time that the request has begins now. `base` is where the server is for whoever asks. */
export function createContext(
  store: GraphReader,
  { timeMs, storeCallsMax }: Pick<QueryLimits, 'timeMs' | 'storeCallsMax'>,
  base = '',
): GraphqlContext {
  const reader = limitStoreCalls(store.within(timeMs), storeCallsMax);
  const sources = once(() => reader.sources());
  return {
    reader,
    nodes: createNodeLoader(reader),
    names: createNameLoader(reader),
    sources,
    corrections: once(async () => correctionLogOf(await sources())),
    base,
  };
}
