import type { SourceRecord } from '../domain/graph-batch.js';
import { once } from '../domain/once.js';
import type { Release } from '../domain/release.js';
import { allVersions, type DocumentVersion } from '../questions/changes/document-versions.js';
import { type CorrectionLog, correctionLogOf } from '../questions/corrections/correction-log.js';
import { NO_PAST } from '../releases/no-past.js';
import type { Past } from '../releases/past.js';
import type { GraphHistory } from '../store/graph-history.js';
import type { GraphReader } from '../store/graph-store.js';
import type { WalkPlan } from '../store/walk-plan.js';
import { type Editing, NO_EDITING } from './editing.js';
import { limitStoreCalls } from './limits/limit-store-calls.js';
import type { QueryLimits } from './limits/query-limits.js';
import { createNameLoader, type NameLoader } from './name-loader.js';
import { createNodeLoader, type NodeLoader } from './node-loader.js';
import { type Remembered, rememberCalls } from './remember-calls.js';

/** What resolvers are given, new for each request. Nodes and sources are of the release that is asked. */
export interface GraphqlContext extends AskedGraph {
  /** Of the graph as it is now, whatever release is asked. */
  readonly history: GraphHistory;
  /** The graph as it is now, whatever release is asked. */
  readonly present: GraphReader;
  /** Every version of every source, asked of the store once. */
  readonly versions: () => Promise<readonly DocumentVersion[]>;
  /** Every release, oldest first, asked of the store once. */
  readonly releases: () => Promise<readonly Release[]>;
  /** The release that is asked: the latest unless `askAsOf` was called; null where nothing was loaded yet. */
  readonly release: () => Promise<Release | null>;
  /** From now on the graph as of this release is asked. Fails as `ReleaseReaders.at` does. */
  readonly askAsOf: (sequence: number) => Promise<void>;
  /** What the request may change, in whose name. */
  readonly editing: Editing;
  /** What was read for the request before it changed something is read anew. */
  readonly forget: () => void;
  /** The context of a request that begins anew: what the store answered already it answers again, in no time and counted anew. */
  readonly again: () => GraphqlContext;
  /** Whether something was written while this request asked, so that its answer may be of two releases. */
  readonly isOfTwoStates: () => Promise<boolean>;
  /** As `GraphReader.stateNow`. */
  readonly stateNow: GraphReader['stateNow'];
  /** The context of a request that begins anew with nothing read; its time goes on. What the query says of a release holds. */
  readonly anew: () => GraphqlContext;
  /** The context of a request that is refused: whatever it asks of the store fails with this. */
  readonly refused: (error: Error) => GraphqlContext;
  /** Before the path of whatever has an address, without a slash at its end; empty where no server is known. */
  readonly base: string;
}

interface AskedGraph {
  readonly reader: GraphReader;
  readonly nodes: NodeLoader;
  readonly names: NameLoader;
  /** What was loaded, asked of the store once however many fields want it. */
  readonly sources: () => Promise<readonly SourceRecord[]>;
  /** The corrections of all sources, by the same call. */
  readonly corrections: () => Promise<CorrectionLog>;
}

interface ContextOptions {
  /** Of the graph as it is now. */
  readonly reader: GraphReader;
  readonly limits: Pick<QueryLimits, 'timeMs' | 'storeCallsMax'>;
  /** Where the server is for whoever asks; left out: no address is known. */
  readonly base?: string;
  /** Left out: only the present is asked. */
  readonly past?: Past;
  /** Left out: nothing can be changed. */
  readonly editing?: Editing;
}

/** The time that the request has begins now. */
export function createContext({
  reader,
  limits: { timeMs, storeCallsMax },
  base = '',
  past = NO_PAST,
  editing = NO_EDITING,
}: ContextOptions): GraphqlContext {
  const endsAt = performance.now() + timeMs;
  const remainingMs = (): number => Math.max(0, endsAt - performance.now());
  const formerReader = async (release: number): Promise<GraphReader> =>
    (await past.readers.at(release, remainingMs())).within(remainingMs());
  const begin = (former: Former | null, leftMs = remainingMs()): GraphqlContext => {
    const history = past.history.within(leftMs);
    const present = reader.within(leftMs);
    const asked = { history: rememberCalls(history), present: rememberCalls(present), former };
    return contextOf(asked, {
      storeCallsMax,
      formerReader,
      editing,
      base,
      begin,
      stateNow: () => reader.within(remainingMs()).stateNow(),
      isOfTwoStates: async () => {
        const [first, ...others] = [...asked.history.asked(), ...asked.present.asked()];
        if (others.length === 0 && first?.name === 'walk' && isFromIds(first.args[0])) return false;
        return new Set([...(await history.statesRead()), ...(await present.statesRead())]).size > 1;
      },
    });
  };
  return begin(null, timeMs);
}

/** From ids a walk is one statement, which is of one state; from a filter it may ask the projection first. */
function isFromIds(plan: unknown): boolean {
  return 'ids' in (plan as WalkPlan).start;
}

/** What is asked, each with what it answered already. */
interface Asked {
  readonly history: Remembered<GraphHistory>;
  readonly present: Remembered<GraphReader>;
  readonly former: Former | null;
}

/** A release never changes, so what was answered of it holds for a request that begins anew. */
interface Former {
  readonly sequence: number;
  readonly reader: Remembered<GraphReader>;
}

interface Rest extends Pick<GraphqlContext, 'editing' | 'base' | 'isOfTwoStates' | 'stateNow'> {
  readonly begin: (former: Former | null) => GraphqlContext;
  readonly storeCallsMax: number;
  readonly formerReader: (release: number) => Promise<GraphReader>;
}

function contextOf(remembered: Asked, rest: Rest): GraphqlContext {
  const { storeCallsMax, formerReader, begin, ...given } = rest;
  const history = limitStoreCalls(remembered.history.reader, storeCallsMax);
  const present = limitStoreCalls(remembered.present.reader, storeCallsMax);
  let { former } = remembered;
  let releases = once(() => history.releases());
  const asked = {
    graph: askedGraph(former ? limitStoreCalls(former.reader.reader, storeCallsMax) : present),
  };
  const own: OwnProperties = {
    asked,
    history,
    present,
    versions: once(() => allVersions(present, history)),
    releases: () => releases(),
    release: async () => {
      const all = await releases();
      return (
        (former === null ? all.at(-1) : all.find(({ sequence }) => sequence === former?.sequence)) ?? null
      );
    },
    askAsOf: async (sequence: number) => {
      former = { sequence, reader: rememberCalls(await formerReader(sequence)) };
      asked.graph = askedGraph(limitStoreCalls(former.reader.reader, storeCallsMax));
    },
    ...given,
    forget: () => {
      releases = once(() => history.releases());
      asked.graph = askedGraph(asked.graph.reader);
    },
    again: () => {
      for (const one of [remembered.history, remembered.present, former?.reader]) one?.repeat();
      return contextOf({ ...remembered, former }, rest);
    },
    anew: () => begin(former),
    refused: (error) => {
      const failing = { reader: failingWith(error), repeat: () => undefined, asked: () => [] };
      return contextOf(
        { history: failing, present: failing, former: former && { ...former, reader: failing } },
        rest,
      );
    },
  };
  return Object.assign(Object.create(BEHIND) as AskedGraph, own);
}

interface OwnProperties extends Omit<GraphqlContext, keyof AskedGraph> {
  readonly asked: { graph: LazyGraph };
}

/**
 * Apollo copies the properties of a context, so what changes in the course of a request, or is made only where it is asked for,
 * stands behind them. One object behind all contexts: to make one for each takes longer than all else about a context.
 */
const BEHIND: AskedGraph & ThisType<OwnProperties> = {
  get reader() {
    return this.asked.graph.reader;
  },
  get nodes() {
    return this.asked.graph.nodes();
  },
  get names() {
    return this.asked.graph.names();
  },
  get sources() {
    return this.asked.graph.sources;
  },
  get corrections() {
    return this.asked.graph.corrections;
  },
};

interface LazyGraph extends Omit<AskedGraph, 'nodes' | 'names'> {
  readonly nodes: () => NodeLoader;
  readonly names: () => NameLoader;
}

function askedGraph(reader: GraphReader): LazyGraph {
  const sources = once(() => reader.sources());
  return {
    reader,
    nodes: once(() => createNodeLoader(reader)),
    names: once(() => createNameLoader(reader)),
    sources,
    corrections: once(async () => correctionLogOf(await sources())),
  };
}

/** Whatever it is asked fails. */
function failingWith(error: Error): GraphReader & GraphHistory {
  const fail = (): Promise<never> => Promise.reject(error);
  // A promise of it is no promise to ask.
  return new Proxy({} as GraphReader & GraphHistory, {
    get: (_, name) => (name === 'then' ? undefined : fail),
  });
}
