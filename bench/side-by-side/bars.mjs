/**
 * What the issue asks for, by kind of question. `opponent`: ours on Neo4j at least so many times as fast as @neo4j/graphql;
 * `opponentOfSqlite`: ours on SQLite; `floor`: latency of ours on Neo4j at most so many times that of hand-written Cypher;
 * `sqlite`: ours on SQLite at least so many times as fast as hand-written Cypher. Null where it asks for nothing.
 */
const BY_KIND = {
  MAIN: { opponent: 2.5, opponentOfSqlite: 5, floor: 1.5, sqlite: 1 },
  TRAVERSAL: { opponent: 3, opponentOfSqlite: 5, floor: 1.5, sqlite: 1 },
  LOOK_UP: { opponent: 2, opponentOfSqlite: 8, floor: 2, sqlite: 1 },
  DEEP_PAGE: { opponent: 20, opponentOfSqlite: 20, floor: 2, sqlite: 1 },
  FIRST_PAGE: { opponent: 0.95, opponentOfSqlite: 0.95, floor: 2, sqlite: 1 },
  RANKED: { opponent: 2, opponentOfSqlite: 5, floor: null, sqlite: 1 },
  PATH_OR_SEARCH: { opponent: 0.95, opponentOfSqlite: 0.95, floor: null, sqlite: 0.5 },
};

/** Flat in depth: a page 100 deep takes at most so many times as long as the first. */
export const FLAT_MAX = 1.5;

const COMPARISONS = [
  { bar: 'opponent', of: 'oursNeo4j', over: 'opponent', field: 'requestsPerSecond' },
  { bar: 'opponentOfSqlite', of: 'oursSqlite', over: 'opponent', field: 'requestsPerSecond' },
  { bar: 'floor', of: 'oursNeo4j', over: 'floorNeo4j', field: 'p50Ms' },
  { bar: 'sqlite', of: 'oursSqlite', over: 'floorNeo4j', field: 'requestsPerSecond' },
];

/** The comparisons that say something about a question of this kind, each with its bar. */
export function barsOf(kind) {
  return COMPARISONS.map(({ bar, ...comparison }) => ({ ...comparison, bar: BY_KIND[kind][bar] }));
}

/** Latency must not be above its bar, throughput not below. */
export function isMet({ field, bar, ratio }) {
  if (bar === null) return true;
  return field === 'p50Ms' ? ratio.median <= bar : ratio.median >= bar;
}
