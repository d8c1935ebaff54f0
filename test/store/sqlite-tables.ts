import Database from 'better-sqlite3';

/** Everything that a store's file holds: its tables and indexes, and the rows of all, those that FTS5 keeps for itself among them. */
export function tablesOf(file: string): unknown {
  const database = new Database(file, { readonly: true });
  try {
    const schema = database
      .prepare('SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name')
      .all();
    const names = database
      .prepare(
        `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'shadow') AND name NOT LIKE 'sqlite_%' ORDER BY name`,
      )
      .pluck()
      .all() as readonly string[];
    return {
      schema,
      rows: names.map((name) => [name, database.prepare(`SELECT * FROM ${name}`).raw().all()]),
    };
  } finally {
    database.close();
  }
}
