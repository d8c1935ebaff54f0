import path from 'node:path';

/**
 * The servers that are compared. `speaks` says which text of a question they are asked: ours, the opponent's, or only the
 * question's name, to which the floor has its own statements.
 */
export function serverKinds(dist) {
  const ours = { program: [path.join(dist, 'cli/main.js'), 'serve'], path: '/graphql', speaks: 'ours' };
  return {
    oursNeo4j: { ...ours, name: 'ours, Neo4j', store: 'neo4j' },
    oursSqlite: { ...ours, name: 'ours, SQLite', store: 'sqlite' },
    opponent: {
      name: '@neo4j/graphql',
      program: ['bench/opponent/server.mjs'],
      path: '/',
      speaks: 'theirs',
      store: 'neo4j',
    },
    floorNeo4j: {
      name: 'floor, Neo4j',
      program: ['bench/floor/server.mjs', 'neo4j'],
      path: '/',
      speaks: 'floor',
      store: 'neo4j',
    },
    floorSqlite: {
      name: 'floor, SQLite',
      program: ['bench/floor/server.mjs', 'sqlite'],
      path: '/',
      speaks: 'floor',
      store: 'sqlite',
    },
  };
}
