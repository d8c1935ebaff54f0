import type { ApolloServer } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { DomainError, ERROR_CODES, type ErrorCode } from '../domain/errors.js';
import type { GraphqlContext } from '../graphql/context.js';
import { documentOf } from './document-of.js';
import type { Query } from './operation.js';

/**
 * Asks a published question and returns the value of its root field, which is whole and never null. Fails with the
 * DomainError that the question met; where nothing is known by what was asked for with NOT_FOUND; what GraphQL refuses of
 * the values is INVALID_ARGUMENT; anything else is an Error with the masked sentence, whose `cause` is the GraphQL error.
 */
export async function runOperation(
  server: ApolloServer<GraphqlContext>,
  context: GraphqlContext,
  operation: Query,
  variables: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const { body } = await server.executeOperation(
    { query: documentOf(operation), variables: { ...variables } },
    { contextValue: context },
  );
  if (body.kind !== 'single') throw new Error(`The answer to ${operation.name} came in several parts.`);
  const { data, errors } = body.singleResult;
  const [error] = errors ?? [];
  if (error) throw failureOf(error);
  // A published question has one field at its root.
  const [answer = null] = Object.values(data ?? {});
  if (answer === null) throw nothingKnown(variables);
  // As a client of GraphQL sees it: no prototypes, nothing undefined.
  return JSON.parse(JSON.stringify(answer));
}

function nothingKnown(variables: Readonly<Record<string, unknown>>): DomainError {
  const asked = Object.entries(variables).map(([name, value]) => `${name} ${JSON.stringify(value)}`);
  return new DomainError('NOT_FOUND', `Nothing is known by ${asked.join(' and ').slice(0, 300)}.`);
}

function failureOf(error: GraphQLFormattedError): Error {
  const { code, details } = error.extensions ?? {};
  const known = ERROR_CODES.find((one) => one === code) ?? REFUSED_BY_GRAPHQL[String(code)];
  if (known === undefined) return new Error(error.message, { cause: error });
  return new DomainError(known, error.message, (details ?? {}) as Readonly<Record<string, unknown>>);
}

const REFUSED_BY_GRAPHQL: Readonly<Record<string, ErrorCode>> = { BAD_USER_INPUT: 'INVALID_ARGUMENT' };
