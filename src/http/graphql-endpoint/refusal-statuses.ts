import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphqlContext } from '../../graphql/context.js';
import { CHALLENGE } from '../problems/challenge.js';
import { PROBLEM_KINDS } from '../problems/problem-kinds.js';

/**
 * A change that was refused for want of a token, or of the role for it, has the status that says so whatever the media type:
 * a client that signs people in looks for it.
 */
export const REFUSAL_STATUSES: ApolloServerPlugin<GraphqlContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body, http } }) => {
      if (body.kind !== 'single' || body.singleResult.data) return;
      const codes = body.singleResult.errors?.map(({ extensions }) => extensions?.code) ?? [];
      if (codes.includes('NOT_AUTHENTICATED')) {
        http.status = PROBLEM_KINDS.NOT_AUTHENTICATED.status;
        http.headers.set('www-authenticate', CHALLENGE);
      } else if (codes.includes('NOT_ALLOWED')) http.status = PROBLEM_KINDS.NOT_ALLOWED.status;
    },
  }),
};
