import { NO_PAST } from '../../src/releases/no-past.js';
import type { GraphHistory } from '../../src/store/graph-history.js';
import type { GraphReader } from '../../src/store/graph-store.js';
import type { WalkPlan } from '../../src/store/walk-plan.js';

export interface Recording {
  readonly reader: GraphReader;
  readonly history: GraphHistory;
  /** How often each method of the port was called; those of the history are `history.changes` and so on. */
  readonly calls: Readonly<Record<string, number>>;
  readonly plans: readonly WalkPlan[];
}

/** A reader that passes everything on and keeps what was asked: what an operation costs. */
export function recordCalls(inner: GraphReader, past: GraphHistory = NO_PAST.history): Recording {
  const calls: Record<string, number> = {};
  const plans: WalkPlan[] = [];
  const counted =
    <A extends unknown[], T>(name: string, method: (...args: A) => T) =>
    (...args: A): T => {
      calls[name] = (calls[name] ?? 0) + 1;
      return method(...args);
    };
  const reader: GraphReader = {
    nodes: counted('nodes', inner.nodes.bind(inner)) as GraphReader['nodes'],
    neighbours: counted('neighbours', inner.neighbours.bind(inner)) as GraphReader['neighbours'],
    find: counted('find', inner.find.bind(inner)) as GraphReader['find'],
    walk: counted('walk', async (plan: WalkPlan) => {
      plans.push(plan);
      return inner.walk(plan);
    }),
    search: counted('search', (request) => inner.search(request)),
    facets: counted('facets', (request) => inner.facets(request)),
    links: counted('links', (request) => inner.links(request)),
    around: counted('around', (request) => inner.around(request)),
    projection: counted('projection', () => inner.projection()),
    // One reader for all requests of a test: what is written between two of them is not written meanwhile.
    statesRead: async () => [],
    stateNow: async () => null,
    within: () => reader,
    sources: counted('sources', inner.sources.bind(inner)),
    counts: counted('counts', inner.counts.bind(inner)),
  };
  const history: GraphHistory = {
    releases: counted('history.releases', () => past.releases()),
    versions: counted('history.versions', () => past.versions()),
    changes: counted('history.changes', (request) => past.changes(request)),
    document: counted('history.document', (sha256) => past.document(sha256)),
    batches: counted('history.batches', (request) => past.batches(request)),
    statesRead: async () => [],
    within: () => history,
  };
  return { reader, history, calls, plans };
}
