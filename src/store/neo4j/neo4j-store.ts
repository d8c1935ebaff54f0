import { DomainError } from '../../domain/errors.js';
import { NODE_LABELS } from '../../domain/graph-model.js';
import type { GraphReader, GraphStore } from '../graph-store.js';
import { checkBatches } from '../shared/check-batches.js';
import { createDeadline, type Deadline } from '../shared/deadline.js';
import { type ConnectionOptions, createConnection } from './connection.js';
import { LAYOUT } from './cypher/names.js';
import { ownershipStatement } from './cypher/read-statements.js';
import { awaitIndexesStatement, schemaStatements } from './cypher/schema-statements.js';
import type { Statement } from './cypher/statement.js';
import { mergeBatches } from './merge/merge-batches.js';
import { createNeo4jReader } from './neo4j-reader.js';

export type Neo4jStoreOptions = ConnectionOptions;

/**
 * The graph in Neo4j 5.26 or newer. Connects when first asked; `docs/neo4j-model.md` shows what is where in the database.
 * Fails with STORE_UNAVAILABLE, STORE_AUTHENTICATION, STORE_BUSY, or STORE_FOREIGN where labels of ours hold nodes
 * that are not.
 */
export function createNeo4jStore(options: Neo4jStoreOptions): GraphStore {
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

  function readerUntil(deadline: Deadline | null): GraphReader {
    const read = async (statement: Statement): ReturnType<typeof connection.read> => {
      // Others wait for this look as well, so it has its own time.
      const look = checkOwnership();
      await (deadline ? deadline.wait(look) : look);
      return connection.read(statement, deadline);
    };
    return createNeo4jReader(read, (timeMs) => readerUntil(createDeadline(timeMs, deadline)));
  }

  return {
    ...readerUntil(null),

    async merge(batches, found = new Map()) {
      checkBatches(batches);
      if (batches.length === 0 && found.size === 0) {
        const none = { created: 0, updated: 0, removed: 0, unchanged: 0 };
        return { nodes: none, edges: none };
      }
      if ((await checkOwnership()) === 'EMPTY') {
        await connection.transact(async (run) => {
          for (const statement of schemaStatements()) await run(statement);
        });
        await connection.transact((run) => run(awaitIndexesStatement()));
      }
      const summary = await connection.transact((run) => mergeBatches(run, batches, found));
      ownership = Promise.resolve('OURS');
      return summary;
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
