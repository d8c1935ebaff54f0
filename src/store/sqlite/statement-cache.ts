import type { Database, Statement } from 'better-sqlite3';
import { keepLast } from '../../domain/keep-last.js';

/** Statements kept ready: the texts of plans are few, as their ids, cursors and values are parameters. */
const MOST_STATEMENTS = 200;

/** Prepares each text once, and forgets the one longest unused where there are too many. Rows come as lists of values. */
export function createStatementCache(database: Database): (text: string) => Statement {
  const statements = new Map<string, Statement>();
  return (text) => {
    const statement = statements.get(text) ?? rawStatement(database, text);
    keepLast(statements, text, statement, MOST_STATEMENTS);
    return statement;
  };
}

function rawStatement(database: Database, text: string): Statement {
  const statement = database.prepare(text);
  return statement.reader ? statement.raw() : statement;
}
