import type { ApolloServer } from '@apollo/server';
import fastifyApollo from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../../config.js';
import { createContext, type GraphqlContext } from '../../graphql/context.js';
import type { Past } from '../../releases/past.js';
import type { GraphReader } from '../../store/graph-store.js';
import type { EditingOf } from '../editing/editing-of.js';
import { baseUrlOf } from '../requests/base-url.js';
import { refuseOthers } from '../requests/refuse-others.js';
import { readPersistedDocuments } from './read-persisted-documents.js';
import { resolvePersisted } from './resolve-persisted.js';
import { showGraphiql } from './show-graphiql.js';

interface AskedGraph {
  readonly reader: GraphReader;
  readonly past: Past;
  readonly editing: EditingOf;
}

/** `/graphql`: GET and POST, as GraphQL over HTTP has it; with persisted documents where some are configured. */
export async function serveGraphql(
  app: FastifyInstance,
  apollo: ApolloServer<GraphqlContext>,
  { reader, past, editing }: AskedGraph,
  { persisted, limits, publicUrl }: Config,
): Promise<void> {
  const documents = persisted.file === null ? null : readPersistedDocuments(persisted.file);
  await app.register(async (scope) => {
    showGraphiql(scope);
    if (documents !== null) resolvePersisted(scope, documents, persisted);
    await scope.register(fastifyApollo(apollo), {
      path: '/graphql',
      method: ['GET', 'POST'],
      context: async (request) =>
        createContext({
          reader,
          limits,
          past,
          base: baseUrlOf(request, publicUrl),
          editing: editing(request.headers.authorization),
        }),
    });
    refuseOthers(scope, '/graphql', ['GET', 'POST']);
  });
}
