import type { Config } from '../config.js';
import { createReleaseReaders } from '../releases/create-release-readers.js';
import type { Past } from '../releases/past.js';
import type { GraphStore } from '../store/graph-store.js';
import { openTemporaryStore } from './open-temporary-store.js';

/** The past of a store; former releases are made ready in temporary SQLite files, whatever the store is. Close its readers at the end. */
export function createPast(store: GraphStore, { limits }: Config): Past {
  const readers = createReleaseReaders({ store, openEmpty: openTemporaryStore, graceMs: limits.timeMs });
  return { history: store.history, readers };
}
