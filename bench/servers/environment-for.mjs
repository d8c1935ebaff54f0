/**
 * The environment of a program of ours or the opponent's: production, loopback, any free port, and the store it is meant to
 * have, never another that the caller's environment happens to name. Give `database` (Neo4j) or `file` (SQLite), or neither.
 */
export function environmentFor({ database = null, file = '' }) {
  return {
    ...process.env,
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: '0',
    POLICY_GRAPH_STORE: database === null ? file : '',
    NEO4J_URI: database?.uri ?? '',
    NEO4J_USER: database?.user ?? '',
    NEO4J_PASSWORD: database?.password ?? '',
    NEO4J_DATABASE: database?.database ?? '',
  };
}
