import type { ApolloServer } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { DomainError, ERROR_CODES, type ErrorCode } from '../domain/errors.js';
import type { GraphqlContext } from '../graphql/context.js';
import { documentOf } from './document-of.js';
import type { Operation } from './operation.js';
import { parseDocument } from './parse-document.js';

/**
 * Asks a published question and returns the value of its root field, which is whole or not there at all. Fails with the
 * DomainError that the question met; what GraphQL refuses of the values is INVALID_ARGUMENT; anything else is an Error
 * with the masked sentence, whose `cause` is the GraphQL error.
 */
export async function runOperation(
  server: ApolloServer<GraphqlContext>,
  context: GraphqlContext,
  operation: Operation,
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
  const { root } = parseDocument(operation);
  // As a client of GraphQL sees it: no prototypes, nothing undefined.
  return JSON.parse(JSON.stringify(data?.[root.alias?.value ?? root.name.value] ?? null));
}

function failureOf(error: GraphQLFormattedError): Error {
  const { code, details } = error.extensions ?? {};
  const known = ERROR_CODES.find((one) => one === code) ?? REFUSED_BY_GRAPHQL[String(code)];
  if (known === undefined) return new Error(error.message, { cause: error });
  return new DomainError(known, error.message, (details ?? {}) as Readonly<Record<string, unknown>>);
}

const REFUSED_BY_GRAPHQL: Readonly<Record<string, ErrorCode>> = { BAD_USER_INPUT: 'INVALID_ARGUMENT' };
