import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { createContext, type GraphqlContext } from '../../graphql/context.js';
import type { QueryLimits } from '../../graphql/limits/query-limits.js';
import { MUTATIONS } from '../../operations/mutations.js';
import type { Operation } from '../../operations/operation.js';
import { type Parameter, parametersOf } from '../../operations/parameters-of.js';
import { runOperation } from '../../operations/run-operation.js';
import { tableCsv } from '../../operations/table-csv.js';
import { variablesOf } from '../../operations/variables-of.js';
import type { Past } from '../../releases/past.js';
import type { GraphReader } from '../../store/graph-store.js';
import { baseUrlOf } from '../requests/base-url.js';
import { formOf } from '../requests/form-of.js';
import { onlyGet } from '../requests/only-get.js';
import { varyByAccept } from '../requests/vary-by-accept.js';
import { csvFileName } from './csv-file-name.js';
import { givenBy } from './given-by.js';
import { isCut } from './is-cut.js';
import { nextPageOf } from './next-page.js';
import { notesHeader } from './notes-header.js';
import { restPathsOf } from './rest-paths.js';

/** The forms of an answer, by the extension that names them; the first is that of who names none. */
const ANSWER_TYPES = { json: 'application/json', csv: 'text/csv' } as const;

export interface RestSources {
  readonly operations: readonly Operation[];
  readonly schema: GraphQLSchema;
  readonly apollo: ApolloServer<GraphqlContext>;
  readonly reader: GraphReader;
  readonly past: Past;
  readonly publicUrl: string | null;
  /** What one request has. */
  readonly limits: QueryLimits;
}

/** A GET link under `/v1` for each published question, answered by the GraphQL server with all its limits. */
export function serveOperations(app: FastifyInstance, sources: RestSources): void {
  for (const operation of sources.operations) {
    const parameters = parametersOf(sources.schema, operation);
    for (const path of restPathsOf(operation)) {
      const isPosted = MUTATIONS.some((mutation) => `/v1${mutation.path}` === path);
      onlyGet(
        app,
        path,
        (request, reply) => answer({ operation, parameters, sources, request, reply }),
        isPosted ? ['POST'] : [],
      );
    }
  }
}

async function answer({ operation, parameters, sources, request, reply }: Asked): Promise<FastifyReply> {
  varyByAccept(reply);
  const { form, extension } = formOf(request, ANSWER_TYPES);
  const given = givenBy(request, extension, parameters);
  const variables = variablesOf(parameters, given);
  const base = baseUrlOf(request, sources.publicUrl);
  const { reader, limits, past, apollo } = sources;
  const context = createContext({ reader, limits, past, base });
  const value = await runOperation(apollo, context, operation, variables);
  const next = nextPageOf(value, parameters, request.url);
  if (next !== null) reply.header('link', `<${base}${next}>; rel="next"`);
  const isWhole = next === null && !isCut(value);
  reply.header('policy-graph-truncated', isWhole ? 'false' : 'true');
  const notes = notesHeader(value);
  if (notes !== null) reply.header('policy-graph-notes', notes);
  if (form === 'json') return reply.type('application/json; charset=utf-8').send(JSON.stringify(value));
  reply.header('content-disposition', csvFileName(operation, given, isWhole));
  return reply.type('text/csv; charset=utf-8; header=present').send(tableCsv(operation.table(value)));
}

interface Asked {
  readonly operation: Operation;
  readonly parameters: readonly Parameter[];
  readonly sources: RestSources;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}
