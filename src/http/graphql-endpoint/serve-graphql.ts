import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Config } from '../../config.js';
import { createContext, type GraphqlContext } from '../../graphql/context.js';
import type { KnownQueries } from '../../graphql/executor/known-queries.js';
import type { Past } from '../../releases/past.js';
import type { GraphReader } from '../../store/graph-store.js';
import type { EditingOf } from '../editing/editing-of.js';
import { baseUrlOf } from '../requests/base-url.js';
import { refuseOthers } from '../requests/refuse-others.js';
import { createQuickAnswer } from './answer-quickly.js';
import { readPersistedDocuments } from './read-persisted-documents.js';
import { resolvePersisted } from './resolve-persisted.js';
import { showGraphiql } from './show-graphiql.js';

interface Asked {
  readonly apollo: ApolloServer<GraphqlContext>;
  /** What Apollo has let through. */
  readonly known: KnownQueries;
  readonly reader: GraphReader;
  readonly past: Past;
  readonly editing: EditingOf;
}

/**
 * `/graphql`: GET and POST, as GraphQL over HTTP has it; with persisted documents where some are configured. Apollo answers, and
 * what it has let through once is answered in a shorter way from then on.
 */
export async function serveGraphql(
  app: FastifyInstance,
  { apollo, known, reader, past, editing }: Asked,
  { persisted, limits, publicUrl }: Config,
): Promise<void> {
  const documents = persisted.file === null ? null : readPersistedDocuments(persisted.file);
  const contextOf = (request: FastifyRequest): GraphqlContext =>
    createContext({
      reader,
      limits,
      past,
      base: baseUrlOf(request, publicUrl),
      editing: editing(request.headers.authorization),
    });
  const quickAnswer = createQuickAnswer(known, limits, contextOf);
  /** Of requests that were begun already: what they have read is not read again. */
  const begun = new WeakMap<FastifyRequest, GraphqlContext>();
  const askApollo = fastifyApolloHandler(apollo, {
    context: async (request) => begun.get(request) ?? contextOf(request),
  });
  await app.register(async (scope) => {
    showGraphiql(scope);
    if (documents !== null) resolvePersisted(scope, documents, persisted);
    scope.route({
      method: ['GET', 'POST'],
      url: '/graphql',
      handler: async function (request, reply) {
        const answer = await quickAnswer(request, reply);
        if (answer && 'json' in answer) return answer.json;
        if (answer) begun.set(request, answer.context);
        return askApollo.call(this, request, reply);
      },
    });
    refuseOthers(scope, '/graphql', ['GET', 'POST']);
  });
}
