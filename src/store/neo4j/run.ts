import type { Statement } from './cypher/statement.js';

/** Runs one statement and answers its rows. */
export type Run = (statement: Statement) => Promise<readonly (readonly unknown[])[]>;
