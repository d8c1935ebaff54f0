import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerText } from '../../graphql/answer-text.js';
import type { GraphqlContext } from '../../graphql/context.js';
import type { KnownQueries } from '../../graphql/executor/known-queries.js';
import { runInOneState } from '../../graphql/executor/run-in-one-state.js';
import { COST_HEADER, costText } from '../../graphql/limits/cost-header.js';
import type { QueryLimits } from '../../graphql/limits/query-limits.js';
import { createAnswerType } from './answer-type.js';
import { quickRequest } from './quick-request.js';

/** The answer as JSON in UTF-8, or the context with which Apollo shall answer; null where nothing is known of what is asked. */
export type QuickAnswer = (
  request: FastifyRequest,
  reply: FastifyReply,
) => Promise<{ readonly json: Buffer } | { readonly context: GraphqlContext }> | null;

/**
 * A query that Apollo has let through once is answered without it: nothing that it would find out, or do, is new. What is not
 * certain to be answered just as Apollo would is left to it, and so is every answer that would have an error.
 */
export function createQuickAnswer(
  known: KnownQueries,
  limits: Pick<QueryLimits, 'costMax'>,
  contextOf: (request: FastifyRequest) => GraphqlContext,
): QuickAnswer {
  const answerType = createAnswerType();
  return (request, reply) => {
    const asked = quickRequest(request);
    const ready = asked && known.find(asked);
    const type = ready && answerType(request.headers.accept);
    if (!ready || !type) return null;
    return runInOneState(ready.compiled, contextOf(request), ready.variables).then(
      async ({ data, context }) => {
        if (!data) return { context };
        reply.header(COST_HEADER, costText(ready.cost, limits)).header('content-type', type);
        // A long text is sent in half the time where its bytes are made before, and a short one not later.
        return { json: Buffer.from(await answerText({ data })) };
      },
    );
  };
}
