import { DomainError } from '../domain/errors.js';
import type { GraphBatch } from '../domain/graph-batch.js';
import type { Release } from '../domain/release.js';
import type { GraphReader, GraphStore } from '../store/graph-store.js';
import { checkRelease } from '../store/shared/check-release.js';
import type { ReleaseReaders } from './past.js';

/** An empty store that nobody needs any more when it is removed. */
export interface TemporaryStore {
  readonly store: GraphStore;
  /** Closes it and deletes what it took. */
  remove(): Promise<void>;
}

/** Most former releases that are kept ready. */
const KEPT_MAX = 3;

/**
 * Makes former releases ready to be asked: each as a store of its own, filled from what the history says of it, so that every
 * question is asked of the past as of the present. One is made at a time, and once however many ask for it. The one that
 * was asked least recently goes first, when those who may still be reading it (`graceMs`) are done.
 */
export function createReleaseReaders({ store, openEmpty, graceMs }: Options): ReleaseReaders {
  /** By release, the least recently asked first. */
  const kept = new Map<string, Promise<TemporaryStore>>();
  const leaving = new Map<Promise<TemporaryStore>, NodeJS.Timeout>();
  let lastMade: Promise<unknown> = Promise.resolve();
  let isClosed = false;

  const make = async (release: Release): Promise<TemporaryStore> => {
    if (isClosed) throw closed();
    const sourceIds = await sourcesAsOf(release);
    const made = await openEmpty();
    try {
      const read = () => untilClosed(store.history.batches({ release: release.sequence }));
      await made.store.mergeStream({ sourceIds, read }, release);
      return made;
    } catch (error) {
      await made.remove();
      throw error;
    }
  };

  const sourcesAsOf = async ({ sequence }: Release): Promise<readonly string[]> => {
    const versions = await store.history.versions();
    return [...new Set(versions.filter(({ since }) => since <= sequence).map(({ sourceId }) => sourceId))];
  };

  async function* untilClosed(batches: AsyncIterable<GraphBatch>): AsyncGenerator<GraphBatch> {
    for await (const batch of batches) {
      if (isClosed) throw closed();
      yield batch;
    }
  }

  const readied = (release: Release): Promise<TemporaryStore> => {
    // The file of a store may be replaced by that of another graph, whose releases have the same numbers.
    const key = JSON.stringify(release);
    const former = kept.get(key);
    kept.delete(key);
    const making = former ?? lastMade.catch(() => undefined).then(() => make(release));
    kept.set(key, making);
    if (former) return former;
    lastMade = making;
    making.catch(() => kept.delete(key));
    for (const [oldest, ready] of kept) {
      if (kept.size <= KEPT_MAX) break;
      kept.delete(oldest);
      letGo(ready);
    }
    return making;
  };

  const letGo = (ready: Promise<TemporaryStore>): void => {
    const removed = setTimeout(() => {
      leaving.delete(ready);
      void remove(ready);
    }, graceMs);
    removed.unref();
    leaving.set(ready, removed);
  };

  return {
    at: async (sequence, timeMs): Promise<GraphReader> => {
      const releases = await store.history.releases();
      checkRelease(sequence, releases);
      const release = releases.find((one) => one.sequence === sequence);
      if (!release || release === releases.at(-1)) return store;
      return (await withinTime(readied(release), sequence, timeMs)).store;
    },
    close: async () => {
      isClosed = true;
      for (const timer of leaving.values()) clearTimeout(timer);
      const all = [...kept.values(), ...leaving.keys()];
      kept.clear();
      leaving.clear();
      await Promise.all(all.map(remove));
    },
  };
}

interface Options {
  /** The graph as it is, with its history. */
  readonly store: GraphStore;
  readonly openEmpty: () => Promise<TemporaryStore>;
  /** Longest that a request reads. */
  readonly graceMs: number;
}

/** One that could not be made is removed already. */
async function remove(ready: Promise<TemporaryStore>): Promise<void> {
  const made = await ready.catch(() => null);
  await made?.remove();
}

async function withinTime<T>(work: Promise<T>, sequence: number, timeMs: number | null): Promise<T> {
  if (timeMs === null) return work;
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(notReady(sequence, timeMs)), timeMs);
  });
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
  }
}

function notReady(release: number, limitMs: number): DomainError {
  return new DomainError(
    'QUERY_TIMEOUT',
    `Release ${release} is being made ready to be asked, which takes longer than the time of one request: ask again in a moment.`,
    { release, limitMs: Math.round(limitMs) },
  );
}

function closed(): DomainError {
  return new DomainError('STORE_UNAVAILABLE', 'The store is being closed.');
}
