import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { GraphqlContext } from '../context.js';
import type { KnownQueries } from './known-queries.js';

/** Remembers the text of each query that Apollo has parsed, found valid and answered without an error. */
export function createKnownQueriesPlugin(known: KnownQueries): ApolloServerPlugin<GraphqlContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ source, request, document, operation, response: { body } }) => {
        if (!source || !document || operation?.operation !== OperationTypeNode.QUERY) return;
        if (body.kind !== 'single' || !body.singleResult.data || body.singleResult.errors) return;
        known.keep({ text: source, operationName: request.operationName ?? null, document, operation });
      },
    }),
  };
}
