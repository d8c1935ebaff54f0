import type { Statement } from './cypher/statement.js';
import type { Rows } from './take-rows.js';

/** Runs one statement and answers its rows. */
export type Run = (statement: Statement) => Promise<Rows>;
