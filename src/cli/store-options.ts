import { existsSync, rmSync } from 'node:fs';
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

/**
 * To write makes a store where there is none, and so does to fill, which takes it away again where that fails; to read or to change
 * it, it must be there.
 */
type Access = 'read' | 'change' | 'write' | 'fill';

/** Opens the store that options and environment name, hands it over, and closes it whatever happens. */
export async function withStore<T>(
  options: StoreOptions,
  access: Access | ((config: Config) => Access),
  use: (store: GraphStore, config: Config) => Promise<T>,
): Promise<T> {
  const config = readConfig();
  const wanted = typeof access === 'function' ? access(config) : access;
  const place = placeOf(options, config);
  const isMade = wanted === 'fill' && typeof place === 'string' && !existsSync(place);
  const store = await openStore(place, wanted);
  let isForNothing = false;
  try {
    return await use(store, config);
  } catch (error) {
    isForNothing = isMade && (await holdsNothing(store));
    throw error;
  } finally {
    await store.close();
    if (isForNothing) rmSync(place as string, { force: true });
  }
}

/** The file of a store, or where Neo4j is. */
type Place = string | NonNullable<Config['neo4j']>;

function placeOf(options: StoreOptions, config: Config): Place {
  return options.store ?? config.neo4j ?? config.storeFile;
}

/** Somebody else may have found the file meanwhile, and loaded something into it. */
async function holdsNothing(store: GraphStore): Promise<boolean> {
  try {
    return (await store.history.releases()).length === 0;
  } catch {
    return false;
  }
}

async function openStore(place: Place, access: Access): Promise<GraphStore> {
  if (typeof place !== 'string') {
    // Loaded only where it is used: its driver takes longer to load than a question on SQLite to answer.
    const { createNeo4jStore } = await import('../store/neo4j/neo4j-store.js');
    return createNeo4jStore(place);
  }
  const file = place;
  // SQLite takes these for a store in memory, which would be gone when the command ends.
  if (file.trim() === '' || file.startsWith(':') || file.startsWith('file:')) {
    throw new DomainError(
      'INVALID_ARGUMENT',
      `${JSON.stringify(file)} is no name of a file for the store: name one such as policy-graph.db.`,
    );
  }
  // What is only to be changed has to be there, as what is read.
  if (access === 'change') await createSqliteStore({ file, readOnly: true }).close();
  return createSqliteStore({ file, readOnly: access === 'read', isAlone: access === 'fill' });
}

/** Where the graph is, for people: without the name and password that an address may carry. */
export function storeName(options: StoreOptions, config: Config): string {
  const place = placeOf(options, config);
  return typeof place === 'string'
    ? `SQLite file ${place}`
    : `Neo4j at ${place.uri.replace(/\/\/[^/]*@/, '//')}`;
}
