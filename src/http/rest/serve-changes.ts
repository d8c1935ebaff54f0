import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isRecord } from '../../domain/is-record.js';
import { createContext } from '../../graphql/context.js';
import { MUTATIONS, type Mutation } from '../../operations/mutations.js';
import { runOperation } from '../../operations/run-operation.js';
import type { EditingOf } from '../editing/editing-of.js';
import { HttpProblem } from '../problems/http-problem.js';
import { baseUrlOf } from '../requests/base-url.js';
import { refuseOthers } from '../requests/refuse-others.js';
import type { RestSources } from './serve-operations.js';

/** A POST under `/v1` for each published change, answered by the GraphQL server: 201 where something is new, else 200. */
export function serveChanges(app: FastifyInstance, sources: RestSources, editing: EditingOf): void {
  for (const change of MUTATIONS) {
    const path = `/v1${change.path.replace(/\{(\w+)\}/g, ':$1')}`;
    app.post(path, (request, reply) => answer({ change, sources, editing, request, reply }));
    // What is also asked by GET refuses the other methods there.
    if (path.includes(':')) refuseOthers(app, path, ['POST']);
  }
}

interface Sent {
  readonly change: Mutation;
  readonly sources: RestSources;
  readonly editing: EditingOf;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

async function answer({ change, sources, editing, request, reply }: Sent): Promise<FastifyReply> {
  const { apollo, reader, past, publicUrl, limits } = sources;
  const mayChange = editing(request.headers.authorization);
  const context = createContext(reader, limits, baseUrlOf(request, publicUrl), past, mayChange);
  const value = await runOperation(apollo, context, change, variablesOf(change, request));
  const isNew = isRecord(value) && value.isChanged === true && change.bodyIs !== null;
  return reply
    .code(isNew ? 201 : 200)
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send(JSON.stringify(value));
}

function variablesOf(
  change: Mutation,
  { body, params, headers }: FastifyRequest,
): Readonly<Record<string, unknown>> {
  if (!isRecord(body) || !/^application\/json\b/i.test(headers['content-type'] ?? '')) {
    throw new HttpProblem(
      'BAD_REQUEST',
      `Send the change as a JSON object, with \`Content-Type: application/json\`: ${JSON.stringify(change.example)}`,
    );
  }
  if (change.bodyIs !== null) return { [change.bodyIs]: body };
  const unknown = Object.keys(body).find((name) => !Object.hasOwn(change.example, name));
  if (unknown !== undefined) {
    const known = Object.keys(change.example).join(', ');
    throw new HttpProblem(
      'INVALID_ARGUMENT',
      `There is no field ${JSON.stringify(unknown.slice(0, 100))} of the body. There are: ${known}.`,
    );
  }
  return { ...body, ...(params as Readonly<Record<string, unknown>>) };
}
