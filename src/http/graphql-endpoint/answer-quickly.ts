import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerBytes } from '../../graphql/answer-text.js';
import type { GraphqlContext } from '../../graphql/context.js';
import type { AskedQuery, KnownQueries } from '../../graphql/executor/known-queries.js';
import { runInOneState } from '../../graphql/executor/run-in-one-state.js';
import { COST_HEADER, costText } from '../../graphql/limits/cost-header.js';
import type { QueryLimits } from '../../graphql/limits/query-limits.js';
import { createAnswerType } from './answer-type.js';
import { createKeptAnswers } from './kept-answers.js';
import { quickRequest } from './quick-request.js';

/** The answer as JSON in UTF-8, or the context with which Apollo shall answer; null where nothing is known of what is asked. */
export type QuickAnswer = (
  request: FastifyRequest,
  reply: FastifyReply,
) => Promise<{ readonly json: Buffer } | { readonly context: GraphqlContext }> | null;

/**
 * A query that Apollo has let through once is answered without it: nothing that it would find out, or do, is new. What is not
 * certain to be answered just as Apollo would is left to it, and so is every answer that would have an error. What took long to
 * answer is kept until something is written, for whoever asks the same again without a name.
 */
export function createQuickAnswer(
  known: KnownQueries,
  limits: Pick<QueryLimits, 'costMax'>,
  contextOf: (request: FastifyRequest) => GraphqlContext,
): QuickAnswer {
  const answerType = createAnswerType();
  const kept = createKeptAnswers();
  return (request, reply) => {
    const asked = quickRequest(request);
    const ready = asked && known.find(asked);
    const type = ready && answerType(request.headers.accept);
    if (!ready || !type) return null;
    const { compiled, variables, cost } = ready;
    let context = contextOf(request);
    const make = (): Promise<Buffer | null> =>
      known.heavy.answer(asked, async () => {
        const made = await runInOneState(compiled, context, variables, true);
        context = made.context;
        // A long text is sent in half the time where its bytes are made before, and a short one not later.
        return made.data && answerBytes({ data: made.data });
      });
    const isKept = known.heavy.isHeavy(asked) && isForAnybody(request);
    const making = isKept ? kept.answer(keyOf(asked, context), context.stateNow, make) : make();
    return making.then((json) => {
      if (!json) return { context };
      reply.header(COST_HEADER, costText(cost, limits)).header('content-type', type);
      return { json };
    });
  };
}

/** Who has a name may be told more; who wants an answer made anew says so, as HTTP has it. */
function isForAnybody({ headers }: FastifyRequest): boolean {
  return (
    headers.authorization === undefined && !/\bno-(?:cache|store)\b/iu.test(headers['cache-control'] ?? '')
  );
}

/** All that an answer depends on beside the graph: addresses in it begin with that of the server. */
function keyOf({ text, operationName, variables }: AskedQuery, { base }: GraphqlContext): string {
  return JSON.stringify([text, operationName, variables, base]);
}
