import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, getVariableValues } from 'graphql';
import { DomainError } from '../domain/errors.js';
import { askedRelease } from './asked-release.js';
import type { GraphqlContext } from './context.js';

/** `query @asOf(release: 3) { … }`: the whole query is asked of that release, made ready before anything is read. */
export const AS_OF_PLUGIN: ApolloServerPlugin<GraphqlContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, operation, request, contextValue }) => {
      if (!operation?.directives?.length) return;
      const definitions = operation.variableDefinitions ?? [];
      const { coerced } = getVariableValues(schema, definitions, request.variables ?? {});
      // The executor reports bad variables in its own words.
      if (!coerced) return;
      const release = askedRelease(schema, operation, coerced);
      if (release === null) return;
      try {
        await contextValue.askAsOf(release);
      } catch (error) {
        throw refusal(error);
      }
    },
  }),
};

/** Refused before anything is read, so the whole request has the status. */
function refusal(error: unknown): unknown {
  if (!(error instanceof DomainError)) return error;
  const status = error.code === 'RELEASE_NOT_FOUND' ? 404 : 503;
  return new GraphQLError(error.message, { originalError: error, extensions: { http: { status } } });
}
