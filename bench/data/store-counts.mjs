import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Nodes by label and relationships by type, as the program itself counts them. */
export async function countsOfSqlite(file, dist) {
  const { createSqliteStore } = await importBuilt(dist, 'store/sqlite/sqlite-store.js');
  return countsOf(createSqliteStore({ file, readOnly: true }));
}

export async function countsOfNeo4j(database, dist) {
  const { createNeo4jStore } = await importBuilt(dist, 'store/neo4j/neo4j-store.js');
  return countsOf(createNeo4jStore(database));
}

async function countsOf(store) {
  try {
    return await store.counts();
  } finally {
    await store.close();
  }
}

function importBuilt(dist, file) {
  return import(pathToFileURL(path.resolve(dist, file)).href);
}
