import { DomainError } from '../../domain/errors.js';
import { NODE_LABELS } from '../../domain/graph-model.js';
import type { GraphHistory } from '../graph-history.js';
import type { GraphReader, GraphStore } from '../graph-store.js';
import { checkAmendment } from '../shared/check-amendment.js';
import { checkBatches } from '../shared/check-batches.js';
import { createDeadline, type Deadline } from '../shared/deadline.js';
import { NO_NOTE } from '../shared/next-release.js';
import { type ConnectionOptions, createConnection } from './connection.js';
import { LAYOUT } from './cypher/names.js';
import { ownershipStatement } from './cypher/read-statements.js';
import { awaitIndexesStatement, schemaStatements } from './cypher/schema-statements.js';
import { amendSource } from './merge/amend-source.js';
import { mergeBatches } from './merge/merge-batches.js';
import { mergeStream } from './merge/merge-stream.js';
import { createNeo4jHistory } from './neo4j-history.js';
import { createNeo4jReader } from './neo4j-reader.js';
import type { Run } from './run.js';

export interface Neo4jStoreOptions extends ConnectionOptions {
  /** How long a merge of a stream may take: a whole corpus is one transaction. */
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
  let ownership: Promise<'EMPTY' | 'OURS'> | null = null;

  /** Looked at once per store, before anything is read or written. */
  function checkOwnership(): Promise<'EMPTY' | 'OURS'> {
    ownership ??= connection
      .read(ownershipStatement())
      .then(([row]) => ownershipOf(row ?? [], options))
      .catch((error: unknown) => {
        ownership = null;
        throw error;
      });
    return ownership;
  }

  function readUntil(deadline: Deadline | null): Run {
    return async (statement) => {
      // Others wait for this look as well, so it has its own time.
      const look = checkOwnership();
      await (deadline ? deadline.wait(look) : look);
      return connection.read(statement, deadline);
    };
  }

  function readerUntil(deadline: Deadline | null): GraphReader {
    return createNeo4jReader(readUntil(deadline), (timeMs) => readerUntil(createDeadline(timeMs, deadline)));
  }

  function historyUntil(deadline: Deadline | null): GraphHistory {
    return createNeo4jHistory(readUntil(deadline), (timeMs) =>
      historyUntil(createDeadline(timeMs, deadline)),
    );
  }

  async function transact<T>(work: (run: Run) => Promise<T>, timeoutMs?: number): Promise<T> {
    if ((await checkOwnership()) === 'EMPTY') {
      await connection.transact(async (run) => {
        for (const statement of schemaStatements()) await run(statement);
      });
      await connection.transact((run) => run(awaitIndexesStatement()));
    }
    const done = await connection.transact(work, timeoutMs);
    ownership = Promise.resolve('OURS');
    return done;
  }

  return {
    ...readerUntil(null),

    history: historyUntil(null),
    async merge(batches, found = new Map(), note = NO_NOTE) {
      checkBatches(batches);
      return transact((run) => mergeBatches(run, batches, found, note));
    },
    mergeStream: (stream, note = NO_NOTE) =>
      transact((run) => mergeStream(run, stream, note), streamTimeoutMs),
    async amend(amendment, note = NO_NOTE) {
      checkAmendment(amendment);
      return transact((run) => amendSource(run, amendment, note));
    },
    close: () => connection.close(),
  };
}

function ownershipOf(row: readonly unknown[], { database }: Neo4jStoreOptions): 'EMPTY' | 'OURS' {
  const [layouts, nodes] = row as readonly [readonly number[], number];
  const name = JSON.stringify(database);
  if (layouts.length === 0) {
    if (nodes === 0) return 'EMPTY';
    throw new DomainError(
      'STORE_FOREIGN',
      `The database ${name} holds ${nodes} nodes labelled ${NODE_LABELS.join(', ')} that policy-graph did not write: use another database.`,
    );
  }
  if (layouts.some((layout) => layout !== LAYOUT)) {
    throw new DomainError(
      'STORE_FOREIGN',
      `The database ${name} was written by another version of policy-graph: use another database, and ingest again.`,
    );
  }
  return 'OURS';
}
