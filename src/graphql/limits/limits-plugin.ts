import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, getVariableValues } from 'graphql';
import { DomainError } from '../../domain/errors.js';
import type { GraphqlContext } from '../context.js';
import { COST_HEADER, costText } from './cost-header.js';
import type { KnownCosts } from './known-costs.js';
import { measureQuery } from './measure-query.js';
import type { QueryLimits } from './query-limits.js';

/**
 * Refuses a query that is too deep or too large before anything is read, with status 400. Says of every query what it costs:
 * `policy-graph-cost: 420;limit=50000`.
 */
export function createLimitsPlugin(
  limits: QueryLimits,
  known: KnownCosts,
): ApolloServerPlugin<GraphqlContext> {
  return {
    requestDidStart: async () => {
      let cost: number | null = null;
      return {
        didResolveOperation: async ({ schema, document, operation, request }) => {
          if (!operation) return;
          const definitions = operation.variableDefinitions ?? [];
          const variables = getVariableValues(schema, definitions, request.variables ?? {});
          // The executor reports bad variables in its own words.
          if (!variables.coerced) return;
          cost = known.get(operation, variables.coerced);
          if (cost !== null) return;
          try {
            measureQuery(
              { schema, document, operation, variables: variables.coerced },
              limits,
              (measured) => {
                cost = measured;
              },
            );
            if (cost !== null) known.keep(operation, variables.coerced, cost);
          } catch (error) {
            throw refusal(error);
          }
        },
        willSendResponse: async ({ request, response }) => {
          if (cost === null) return;
          response.http.headers.set(COST_HEADER, costText(cost, limits));
          if (response.body.kind !== 'single' || !request.http?.headers.has(COST_HEADER)) return;
          const { singleResult } = response.body;
          singleResult.extensions = {
            ...singleResult.extensions,
            cost: { requested: cost, limit: limits.costMax },
          };
        },
      };
    },
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
