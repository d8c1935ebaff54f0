import { DomainError } from '../../domain/errors.js';
import type { GraphqlContext } from '../context.js';
import type { CompiledOperation } from './compile-operation.js';
import { runOperation } from './run-operation.js';

/** Who writes again and again while it is read is asked to be patient. */
const TRIES = 3;

interface Outcome {
  /** Null where graphql-js shall answer, of `context`. */
  readonly data: Record<string, unknown> | null;
  readonly context: GraphqlContext;
}

/**
 * The `data` of an answer that is of one state of the graph: what a question counts and what it then reads of the counted are
 * questions of their own to the store, and something may be merged between them. Then it is asked anew. `mayWrite` is that of `runOperation`.
 */
export async function runInOneState(
  compiled: CompiledOperation,
  asked: GraphqlContext,
  variables: Readonly<Record<string, unknown>>,
  mayWrite = false,
): Promise<Outcome> {
  let context = asked;
  for (let tried = 0; tried < TRIES; tried++) {
    const data = await runOperation(compiled, context, variables, mayWrite);
    if (!data) return { data, context: context.again() };
    if (!(await context.isOfTwoStates())) return { data, context };
    context = context.anew();
  }
  const busy = new DomainError(
    'STORE_BUSY',
    `The graph was changed ${TRIES} times while it was read: ask again later.`,
  );
  return { data: null, context: context.refused(busy) };
}
