import Database from 'better-sqlite3';
import { SQL } from './statements.mjs';

/**
 * Answers questions by hand-written SQL that makes the JSON text itself; each statement brings one row with one column, and
 * is prepared once.
 */
export async function createFloor() {
  const database = new Database(process.env.POLICY_GRAPH_STORE, { readonly: true });
  database.pragma('mmap_size = 2147483648');
  const statements = Object.fromEntries(
    Object.entries(SQL).map(([name, { json: text }]) => [name, database.prepare(text).pluck()]),
  );
  return (question, _shape, variables) => `{"data":${statements[question].get(variables)}}`;
}
