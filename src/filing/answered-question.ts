import type { Operation } from '../operations/operation.js';
import type { Parameter } from '../operations/parameters-of.js';
import type { StatedCompleteness } from './stated-completeness.js';

/** A published question with its answer, and all that a file of it says about both. */
export interface AnsweredQuestion {
  readonly operation: Operation;
  readonly parameters: readonly Parameter[];
  /** What was asked for, as `variablesOf` made it. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** The value of the root field. */
  readonly answer: unknown;
  readonly completeness: StatedCompleteness;
  /** Where the server is, for links: `http://127.0.0.1:4000`. */
  readonly baseUrl: string;
}
