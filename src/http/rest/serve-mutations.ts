import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { isRecord } from '../../domain/is-record.js';
import { createContext } from '../../graphql/context.js';
import { MUTATIONS, type Mutation } from '../../operations/mutations.js';
import { refuseUnknownFields } from '../../operations/refuse-unknown-fields.js';
import { runOperation } from '../../operations/run-operation.js';
import type { EditingOf } from '../editing/editing-of.js';
import { HttpProblem } from '../problems/http-problem.js';
import { baseUrlOf } from '../requests/base-url.js';
import { refuseOthers } from '../requests/refuse-others.js';
import type { RestSources } from './serve-operations.js';

/** A POST under `/v1` for each published change, answered by the GraphQL server: 201 where something is new, else 200. */
export function serveMutations(app: FastifyInstance, sources: RestSources, editing: EditingOf): void {
  for (const mutation of MUTATIONS) {
    const path = `/v1${mutation.path.replace(/\{(\w+)\}/g, ':$1')}`;
    app.post(path, (request, reply) => answer({ mutation, sources, editing, request, reply }));
    // What is also asked by GET refuses the other methods there.
    if (path.includes(':')) refuseOthers(app, path, ['POST']);
  }
}

interface Sent {
  readonly mutation: Mutation;
  readonly sources: RestSources;
  readonly editing: EditingOf;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

async function answer({ mutation, sources, editing, request, reply }: Sent): Promise<FastifyReply> {
  const { apollo, reader, past, publicUrl, limits } = sources;
  const context = createContext({
    reader,
    limits,
    past,
    base: baseUrlOf(request, publicUrl),
    editing: editing(request.headers.authorization),
  });
  const value = await runOperation(apollo, context, mutation, variablesOf(sources.schema, mutation, request));
  const isNew = isRecord(value) && value.isChanged === true && mutation.bodyIs !== null;
  return reply
    .code(isNew ? 201 : 200)
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send(JSON.stringify(value));
}

function variablesOf(
  schema: GraphQLSchema,
  mutation: Mutation,
  { body, params, headers }: FastifyRequest,
): Readonly<Record<string, unknown>> {
  if (!isRecord(body) || !/^application\/json\b/i.test(headers['content-type'] ?? '')) {
    throw new HttpProblem(
      'BAD_REQUEST',
      `Send the change as a JSON object, with \`Content-Type: application/json\`: ${JSON.stringify(mutation.example)}`,
    );
  }
  refuseUnknownFields(schema, mutation, body);
  if (mutation.bodyIs !== null) return { [mutation.bodyIs]: body };
  return { ...body, ...(params as Readonly<Record<string, unknown>>) };
}
