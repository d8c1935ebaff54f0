import type { Command } from 'commander';
import { type Config, readConfig } from '../config.js';
import { DomainError } from '../domain/errors.js';
import type { GraphStore } from '../store/graph-store.js';
import { createSqliteStore } from '../store/sqlite/sqlite-store.js';

export interface StoreOptions {
  readonly store?: string;
}

export function storeOptions(command: Command): Command {
  return command.option(
    '--store <file>',
    'SQLite file; else NEO4J_URI, POLICY_GRAPH_STORE or policy-graph.db',
  );
}

/** To write makes a store where there is none; to read or to change it, it must be there. */
type Access = 'read' | 'change' | 'write';

/** Opens the store that options and environment name, hands it over, and closes it whatever happens. */
export async function withStore<T>(
  options: StoreOptions,
  access: Access | ((config: Config) => Access),
  use: (store: GraphStore, config: Config) => Promise<T>,
): Promise<T> {
  const config = readConfig();
  const store = await openStore(options, config, typeof access === 'function' ? access(config) : access);
  try {
    return await use(store, config);
  } finally {
    await store.close();
  }
}

async function openStore(options: StoreOptions, config: Config, access: Access): Promise<GraphStore> {
  if (options.store === undefined && config.neo4j !== null) {
    // Loaded only where it is used: its driver takes longer to load than a question on SQLite to answer.
    const { createNeo4jStore } = await import('../store/neo4j/neo4j-store.js');
    return createNeo4jStore(config.neo4j);
  }
  const file = options.store ?? config.storeFile;
  // SQLite takes these for a store in memory, which would be gone when the command ends.
  if (file.trim() === '' || file.startsWith(':') || file.startsWith('file:')) {
    throw new DomainError(
      'INVALID_ARGUMENT',
      `${JSON.stringify(file)} is no name of a file for the store: name one such as policy-graph.db.`,
    );
  }
  // What is only to be changed has to be there, as what is read.
  if (access === 'change') await createSqliteStore({ file, readOnly: true }).close();
  return createSqliteStore({ file, readOnly: access === 'read' });
}

/** Where the graph is, for people: without the name and password that an address may carry. */
export function storeName(options: StoreOptions, config: Config): string {
  if (options.store === undefined && config.neo4j !== null) {
    return `Neo4j at ${config.neo4j.uri.replace(/\/\/[^/]*@/, '//')}`;
  }
  return `SQLite file ${options.store ?? config.storeFile}`;
}
