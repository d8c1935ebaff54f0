import type { Database, Statement } from 'better-sqlite3';

/** Statements kept ready: the texts of plans are few, as their ids, cursors and values are parameters. */
const MOST_STATEMENTS = 200;

/** Prepares each text once, and forgets the one longest unused where there are too many. Rows come as lists of values. */
export function createStatementCache(database: Database): (text: string) => Statement {
  const statements = new Map<string, Statement>();
  return (text) => {
    const known = statements.get(text);
    if (known) statements.delete(text);
    const statement = known ?? rawStatement(database, text);
    statements.set(text, statement);
    const [oldest] = statements.keys();
    if (statements.size > MOST_STATEMENTS && oldest !== undefined) statements.delete(oldest);
    return statement;
  };
}

function rawStatement(database: Database, text: string): Statement {
  const statement = database.prepare(text);
  return statement.reader ? statement.raw() : statement;
}
