import type { SourceRecord } from '../../domain/graph-batch.js';
import type { Projection } from '../../projection/projection.js';
import type { GraphHistory } from '../graph-history.js';
import type { GraphReader, GraphStore } from '../graph-store.js';
import { checkAmendment } from '../shared/check-amendment.js';
import { checkBatches } from '../shared/check-batches.js';
import { createDeadline, type Deadline } from '../shared/deadline.js';
import { createKeptNames } from '../shared/kept-names.js';
import { createKeptPast } from '../shared/kept-past.js';
import { createKeptProjection } from '../shared/kept-projection.js';
import { createKeptSearches } from '../shared/kept-searches.js';
import { createKeptWhileUnwritten } from '../shared/kept-while-unwritten.js';
import { NO_NOTE } from '../shared/next-release.js';
import { createDenseLists } from '../shared/projected/dense-lists.js';
import { withProjection } from '../shared/projected/with-projection.js';
import { type ConnectionOptions, createConnection } from './connection.js';
import { isLookedUp } from './cypher/is-looked-up.js';
import { lookStatement, ownershipStatement } from './cypher/read-statements.js';
import { awaitIndexesStatement, constraintStatements, schemaStatements } from './cypher/schema-statements.js';
import type { Statement } from './cypher/statement.js';
import { empty, fillEmpty } from './fill/fill-empty.js';
import { latestRelease, markedProjection } from './marked-projection.js';
import { amendSource } from './merge/amend-source.js';
import { mergeBatches } from './merge/merge-batches.js';
import { mergeStream } from './merge/merge-stream.js';
import { createNeo4jHistory } from './neo4j-history.js';
import { createNeo4jReader } from './neo4j-reader.js';
import { isAbandoned, isBeingFilled, isUnfinished, type Ownership, ownershipOf } from './ownership.js';
import type { Run } from './run.js';
import { createStatesTold } from './states-told.js';

export interface Neo4jStoreOptions extends ConnectionOptions {
  /** How long a merge of a stream may take where the graph holds something: it is one transaction then. */
  readonly streamTimeoutMs?: number;
}

/**
 * The graph in Neo4j 5.26 or newer. Connects when first asked; `docs/neo4j-model.md` shows what is where in the database.
 * Fails with STORE_UNAVAILABLE, STORE_AUTHENTICATION, STORE_BUSY, or STORE_FOREIGN where labels of ours hold nodes
 * that are not.
 */
export function createNeo4jStore(options: Neo4jStoreOptions): GraphStore {
  const { streamTimeoutMs = 2 * 60 * 60_000 } = options;
  const connection = createConnection(options);
  let ownership: Promise<Ownership> | null = null;
  // Every answer says what it rests on, and to read all sources anew takes longer than most answers.
  const keptSources = createKeptWhileUnwritten<readonly SourceRecord[]>();
  const keptSearches = createKeptSearches();
  const keptNames = createKeptNames();
  const dense = createDenseLists();
  /** Of this store: who asks again after one of them shall not find what was told before. */
  let writes = 0;

  /** Looked at before anything is read or written, until the database is ours: from then on it stays so. */
  function checkOwnership(): Promise<Ownership> {
    ownership ??= connection
      .read(ownershipStatement())
      .then(([row]) => ownershipOf(row ?? [], options.database))
      .then((found) => {
        if (found.state !== 'OURS') ownership = null;
        return found;
      })
      .catch((error: unknown) => {
        ownership = null;
        throw error;
      });
    return ownership;
  }

  function readUntil(deadline: Deadline | null, told?: (state: string) => void): Run {
    return async (statement) => {
      // Others wait for this look as well, so it has its own time.
      const look = checkOwnership();
      const { state } = await (deadline ? deadline.wait(look) : look);
      if (state === 'FILLING') throw isBeingFilled();
      if (state === 'UNFINISHED') throw isUnfinished();
      return connection.read(statement, deadline, told);
    };
  }

  const projections = createKeptProjection({
    make: (former) => markedProjection(readUntil(null), former),
  });

  function readerUntil(deadline: Deadline | null): GraphReader {
    const { told, latest, statesRead } = createStatesTold();
    const read = readUntil(deadline, told);
    const look = (): Promise<string> => latestRelease(read).then(({ mark }) => mark);
    const asked = createNeo4jReader(read, {
      projection: () => projections.ask(look, deadline),
      statesRead,
      stateNow: async () => {
        await read(lookStatement());
        // A server that has no bookmarks tells nothing.
        return latest() || null;
      },
      within: (timeMs) => readerUntil(createDeadline(timeMs, deadline)),
    });
    /** Who asks within a time asks for one answer, which is of one state: what was told so far is enough, and of two states it is asked anew. */
    const mark = async (): Promise<string> => {
      if (latest() === null || !deadline) await read(lookStatement());
      return `${writes} ${deadline ? await statesRead() : latest()}`;
    };
    const atHand = (): Promise<Projection | null> => projections.atHand(look);
    const sources = (): ReturnType<GraphReader['sources']> => keptSources(mark, asked.sources);
    const reader = { ...asked, walk: keptNames(mark, asked.walk) };
    return {
      ...reader,
      sources,
      search: keptSearches(mark, reader.search),
      ...withProjection(reader, { atHand, deadline, isQuick: isLookedUp, dense }),
    };
  }

  const keptPast = createKeptPast();
  function historyUntil(deadline: Deadline | null): GraphHistory {
    const { told, statesRead } = createStatesTold();
    const read = readUntil(deadline, told);
    const history = createNeo4jHistory(read, {
      statesRead,
      within: (timeMs) => historyUntil(createDeadline(timeMs, deadline)),
    });
    // What of the past is told and kept changes with a release alone.
    const mark = (): Promise<string> => latestRelease(read).then((latest) => latest.mark);
    return { ...history, ...keptPast(mark, history) };
  }

  /** Whether the database was empty; then it is ready to be written now, as it has these constraints and indexes. */
  async function makeReady(schema: readonly Statement[]): Promise<boolean> {
    const found = await checkOwnership();
    if (found.state === 'OURS') return false;
    if (found.state === 'UNFINISHED') throw isUnfinished();
    if (isAbandoned(found)) await empty(connection);
    else if (found.state === 'FILLING') throw isBeingFilled();
    await connection.transact(async (run) => {
      for (const statement of schema) await run(statement);
    });
    await connection.transact((run) => run(awaitIndexesStatement()));
    return true;
  }

  async function transact<T>(work: (run: Run) => Promise<T>): Promise<T> {
    await makeReady(schemaStatements());
    return ours(connection.transact(work));
  }

  /** What we have written to is ours: no need to look again. */
  async function ours<T>(writing: Promise<T>): Promise<T> {
    const done = await writing;
    writes += 1;
    ownership = Promise.resolve({ state: 'OURS' });
    return done;
  }

  return {
    ...readerUntil(null),

    history: historyUntil(null),
    async merge(batches, found = new Map(), note = NO_NOTE) {
      checkBatches(batches);
      return transact((run) => mergeBatches(run, batches, found, note)).then(projections.afterMerge);
    },
    async mergeStream(stream, note = NO_NOTE) {
      if (await makeReady(constraintStatements())) return ours(fillEmpty(connection, stream, note));
      const merging = ours(connection.transact((run) => mergeStream(run, stream, note), streamTimeoutMs));
      return merging.then(projections.afterMerge);
    },
    async amend(amendment, note = NO_NOTE) {
      checkAmendment(amendment);
      return transact((run) => amendSource(run, amendment, note)).then(projections.afterMerge);
    },
    close: () => connection.close(),
  };
}
