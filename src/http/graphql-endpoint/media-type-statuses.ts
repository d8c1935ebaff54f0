import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import type { GraphqlContext } from '../../graphql/context.js';
import { preferredForm } from '../requests/preferred-form.js';

/**
 * GraphQL over HTTP, "legacy" media type: a well-formed request that is answered as `application/json` has status 200 even
 * where the document was refused, as a proxy's own 400 could not be told apart. `application/graphql-response+json` keeps
 * the status that says it.
 */
export const MEDIA_TYPE_STATUSES: ApolloServerPlugin<GraphqlContext> = {
  requestDidStart: async ({ request }) => ({
    willSendResponse: async ({ response }) => {
      const { status = 200 } = response.http;
      if (request.http === undefined || !REFUSED.includes(status) || isMalformed(response.body)) return;
      if (preferredForm(request.http.headers.get('accept'), MEDIA_TYPES) === 'json')
        response.http.status = 200;
    },
  }),
};

/** A request without a query is no GraphQL request at all. */
function isMalformed(body: GraphQLResponse['body']): boolean {
  return body.kind === 'single' && body.singleResult.errors?.[0]?.extensions?.code === 'BAD_REQUEST';
}

/** A document that cannot be answered; a release that there is not. */
const REFUSED = [400, 404];

const MEDIA_TYPES = {
  json: 'application/json; charset=utf-8',
  graphql: 'application/graphql-response+json; charset=utf-8',
};
