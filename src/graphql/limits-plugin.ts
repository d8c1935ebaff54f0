import type { ApolloServerPlugin } from '@apollo/server';
import { type FragmentDefinitionNode, GraphQLError, getVariableValues, Kind } from 'graphql';
import { DomainError } from '../domain/errors.js';
import type { GraphqlContext } from './context.js';
import { measureQuery } from './measure-query.js';
import type { QueryLimits } from './query-limits.js';

/** Refuses a query that is too deep or too large before anything is read, with status 400. */
export function createLimitsPlugin(limits: QueryLimits): ApolloServerPlugin<GraphqlContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, request }) => {
        if (!operation) return;
        const definitions = operation.variableDefinitions ?? [];
        const variables = getVariableValues(schema, definitions, request.variables ?? {});
        // The executor reports bad variables in its own words.
        if (!variables.coerced) return;
        const fragments: Record<string, FragmentDefinitionNode> = {};
        for (const definition of document.definitions) {
          if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
        }
        try {
          const context = { schema, fragments, variableValues: variables.coerced };
          measureQuery([operation.selectionSet], context, limits);
        } catch (error) {
          throw refusal(error);
        }
      },
    }),
  };
}

/** Arguments that graphql itself refuses (a null page size in a variable) are the caller's mistake, too. */
function refusal(error: unknown): unknown {
  const extensions = { http: { status: 400 } };
  if (error instanceof DomainError) {
    return new GraphQLError(error.message, { originalError: error, extensions });
  }
  if (error instanceof GraphQLError) {
    return new GraphQLError(error.message, {
      nodes: error.nodes ?? null,
      extensions: { ...extensions, code: 'BAD_USER_INPUT' },
    });
  }
  return error;
}
