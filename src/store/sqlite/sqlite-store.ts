import type { MergeSummary, SourceRecord } from '../../domain/graph-batch.js';
import type { Projection } from '../../projection/projection.js';
import type { GraphHistory } from '../graph-history.js';
import type { GraphCounts, GraphReader, GraphStore } from '../graph-store.js';
import { createDeadline, type Deadline } from '../shared/deadline.js';
import { createKeptNames } from '../shared/kept-names.js';
import { createKeptPast } from '../shared/kept-past.js';
import { createKeptProjection } from '../shared/kept-projection.js';
import { createKeptSearches } from '../shared/kept-searches.js';
import { createKeptWhileUnwritten } from '../shared/kept-while-unwritten.js';
import { createDenseLists } from '../shared/projected/dense-lists.js';
import { withHopTotals } from '../shared/projected/with-hop-totals.js';
import { withProjection } from '../shared/projected/with-projection.js';
import type { Ask } from './ask.js';
import { fileIdentity } from './file-identity.js';
import { createFileWatch } from './file-watch.js';
import { WRITES_SQL } from './inventory.js';
import { isFoundAtOnce } from './is-found-at-once.js';
import { openDatabase, type SqliteOptions } from './open-database.js';
import { createQueryThreads } from './query-threads.js';
import { readBatches } from './read-batches.js';
import { readProjection, readVersion } from './read-projection.js';
import { createSeenState } from './seen-state.js';
import { createSnapshots } from './snapshots.js';
import { asDomainError } from './sqlite-errors.js';
import { createSqliteHistory } from './sqlite-history.js';
import { createSqliteReader } from './sqlite-reader.js';
import { createSqliteWriter } from './sqlite-writer.js';
import { createStatementCache } from './statement-cache.js';
import { createStatesRead } from './states-read.js';
import { createTimedRows } from './timed-rows.js';

/**
 * Opens a store in one SQLite file, and makes it where there is none. Several processes may open one file: readers
 * see the graph as before a merge or as after it. While the file is away, or another stands in its place, everything
 * fails with STORE_UNAVAILABLE: no answer comes from two stores. Throws DomainError: STORE_NOT_FOUND, STORE_FOREIGN,
 * STORE_READ_ONLY, STORE_BUSY, STORE_UNAVAILABLE.
 */
export function createSqliteStore(options: SqliteOptions): GraphStore {
  const { file } = options;
  const found = fileIdentity(file);
  const database = guarded(file, () =>
    openDatabase(found === null ? options : { ...options, identity: found }),
  );
  // A file that was made only now, and is gone again already, is like none from then on.
  const identity = found ?? fileIdentity(file) ?? '';
  const watch = createFileWatch(file, identity);
  const prepare = createStatementCache(database);
  const rowsOf = createTimedRows(database, prepare);
  const threads = createQueryThreads({ file, identity });
  // What was taken into memory, or is closed, is answered for by the database alone.
  const isWatched = (): boolean => database.open && !database.memory;

  const writer = createSqliteWriter({
    ...options,
    identity,
    database,
    prepare,
    beforeMerge: () => {
      if (isWatched()) watch.beforeMerge();
    },
  });
  /** All that is read for it is of one release, also while another process writes. */
  const project = database.transaction((former: Projection | null) => readProjection(prepare, former));
  const snapshots = createSnapshots({ file, identity, database, prepare });

  /** Who asks within a time has others beside it, so what is heavy goes to a thread. */
  const askWithin =
    (deadline: Deadline | null): Ask =>
    async (question, isHeavy) => {
      if (isWatched()) watch.beforeQuestion();
      if (!database.open || !isHeavy || !deadline || !threads)
        return guarded(file, () => rowsOf(question, deadline));
      try {
        return await threads.ask(question, deadline);
      } catch (error) {
        throw asDomainError(error, file);
      }
    };
  const versionNow = async (): Promise<string> => {
    if (isWatched()) watch.beforeQuestion();
    return guarded(file, () => String(readVersion(prepare)));
  };
  const state = createSeenState(() => guarded(file, () => JSON.stringify(rowsOf(WRITES_SQL, null))));
  const projections = createKeptProjection({
    make: async (former) => {
      try {
        const known = former?.projection ?? null;
        const projection = isWatched() && threads ? await threads.project(known) : project(known);
        return { mark: String(projection.version), projection };
      } catch (error) {
        throw asDomainError(error, file);
      }
    },
  });
  // Where no thread can make it, it would keep others waiting, so it waits until it is asked for.
  const afterMerge = (summary: MergeSummary): MergeSummary =>
    isWatched() && threads ? projections.afterMerge(summary) : summary;

  // Every answer says what it rests on, and to read all sources anew takes longer than most answers; to count, SQLite reads a whole index.
  const keptCounts = createKeptWhileUnwritten<GraphCounts>();
  const keptSources = createKeptWhileUnwritten<readonly SourceRecord[]>();
  const keptSearches = createKeptSearches();
  const keptNames = createKeptNames();
  const dense = createDenseLists();
  const readerWithin = (deadline: Deadline | null): GraphReader => {
    const { ask, before, statesRead } = createStatesRead(askWithin(deadline), state);
    const projection = async (): Promise<Projection> => {
      before();
      return projections.ask(versionNow, deadline);
    };
    const atHand = async (): Promise<Projection | null> => {
      before();
      return isWatched() && threads ? projections.atHand(versionNow) : null;
    };
    const within = (timeMs: number): GraphReader => readerWithin(createDeadline(timeMs, deadline));
    const stateNow = async (): Promise<string | null> => {
      if (isWatched()) watch.beforeQuestion();
      return database.inTransaction ? null : state.now();
    };
    const asked = createSqliteReader(ask, { projection, statesRead, stateNow, within });
    const walk = withHopTotals(asked.walk, atHand);
    const byName = keptNames(markBy(ask), walk);
    // What is written but not yet said may be taken back: nothing is kept of it.
    const reader: GraphReader = {
      ...asked,
      walk: (plan) => (database.inTransaction ? walk(plan) : byName(plan)),
    };
    const search = keptSearches(markBy(ask), reader.search);
    return {
      ...reader,
      ...withProjection(reader, { atHand, deadline, isQuick: isFoundAtOnce, dense }),
      search: (request) => (database.inTransaction ? reader.search(request) : search(request)),
      counts: () => (database.inTransaction ? reader.counts() : keptCounts(markBy(ask), reader.counts)),
      sources: () => (database.inTransaction ? reader.sources() : keptSources(markBy(ask), reader.sources)),
    };
  };
  const keptPast = createKeptPast();
  const historyWithin = (deadline: Deadline | null): GraphHistory => {
    const { ask, statesRead } = createStatesRead(askWithin(deadline), state);
    const history = createSqliteHistory(ask, {
      batches: (request) => snapshots.read(deadline, (snapshot) => readBatches(snapshot, request)),
      statesRead,
      within: (timeMs) => historyWithin(createDeadline(timeMs, deadline)),
    });
    const past = keptPast(markBy(ask), history);
    // As for sources.
    return {
      ...history,
      versions: () => (database.inTransaction ? history : past).versions(),
      changes: (request) => (database.inTransaction ? history : past).changes(request),
    };
  };

  return {
    ...readerWithin(null),
    history: historyWithin(null),
    merge: (...given) => writer.merge(...given).then(afterMerge),
    mergeStream: (...given) => writer.mergeStream(...given).then(afterMerge),
    amend: (...given) => writer.amend(...given).then(afterMerge),
    async close() {
      await writer.settled();
      await threads?.close();
      snapshots.close();
      guarded(file, () => database.close());
    },
  };
}

/** What every write changes, asked as all else is. */
function markBy(ask: Ask): () => Promise<string> {
  return async () => JSON.stringify(await ask(WRITES_SQL, false));
}

function guarded<T>(file: string, use: () => T): T {
  try {
    return use();
  } catch (error) {
    throw asDomainError(error, file);
  }
}
