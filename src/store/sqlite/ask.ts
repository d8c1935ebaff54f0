import type { Sql } from './sql-text.js';
import type { Row } from './walk-rows.js';

/** Asks the database, and gives the rows. `isHeavy` says that the answer may take long enough to keep others waiting. */
export type Ask = (question: Sql, isHeavy: boolean) => Promise<readonly Row[]>;
