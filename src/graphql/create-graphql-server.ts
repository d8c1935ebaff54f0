import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { answerText } from './answer-text.js';
import { AS_OF_PLUGIN } from './as-of-plugin.js';
import type { GraphqlContext } from './context.js';
import { createSchema } from './create-schema.js';
import { createExecutorPlugin } from './executor/executor-plugin.js';
import { createKnownQueries, type KnownQueries } from './executor/known-queries.js';
import { createKnownQueriesPlugin } from './executor/known-queries-plugin.js';
import { createErrorFormatter, type HiddenFailure } from './format-error.js';
import { createLimitsPlugin } from './limits/limits-plugin.js';
import { noSubscriptions } from './limits/no-subscriptions.js';
import type { QueryLimits } from './limits/query-limits.js';

/** What the server writes to its log; pino and Fastify's loggers fit. */
export interface GraphqlLogger {
  debug(message: string): void;
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

/**
 * The GraphQL server, without a transport; `start()` it before use. Nothing is reported to anybody: every plugin that
 * would is off.
 */
export function createGraphqlServer(options: {
  /** Left out: made anew. */
  readonly schema?: GraphQLSchema;
  readonly limits: QueryLimits;
  readonly report: (failure: HiddenFailure) => void;
  readonly logger: GraphqlLogger;
  readonly plugins?: readonly ApolloServerPlugin<GraphqlContext>[];
  /** False: graphql-js executes everything, which takes longer and, by test, answers the same. Left out: true. */
  readonly isCompiled?: boolean;
  /** Is told of the queries that were let through, so that whoever has it can answer them in a shorter way. */
  readonly known?: KnownQueries;
}): ApolloServer<GraphqlContext> {
  const schema = options.schema ?? createSchema();
  const known = options.known ?? createKnownQueries(schema);
  return new ApolloServer<GraphqlContext>({
    schema,
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: options.limits.tokensMax },
    validationRules: [noSubscriptions],
    formatError: createErrorFormatter(options.report),
    // Apollo prints answers indented, which costs more than it helps.
    stringifyResult: answerText,
    logger: options.logger,
    plugins: [
      createLimitsPlugin(options.limits, known.costs),
      AS_OF_PLUGIN,
      ...(options.isCompiled === false ? [] : [createExecutorPlugin(schema, known)]),
      ...(options.known ? [createKnownQueriesPlugin(known)] : []),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ...(options.plugins ?? []),
    ],
  });
}
