import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { answerXlsx } from '../../filing/answer-xlsx.js';
import type { AskBeside } from '../../filing/stated-completeness.js';
import { tableCsv } from '../../filing/table-csv.js';
import { type AskOn, wholeAnswer } from '../../filing/whole-answer.js';
import { createContext, type GraphqlContext } from '../../graphql/context.js';
import type { QueryLimits } from '../../graphql/limits/query-limits.js';
import { isCut } from '../../operations/is-cut.js';
import { MUTATIONS } from '../../operations/mutations.js';
import type { Operation } from '../../operations/operation.js';
import { type Parameter, parametersOf } from '../../operations/parameters-of.js';
import { runOperation } from '../../operations/run-operation.js';
import { variablesOf } from '../../operations/variables-of.js';
import type { Past } from '../../releases/past.js';
import type { GraphReader } from '../../store/graph-store.js';
import { baseUrlOf } from '../requests/base-url.js';
import { formOf } from '../requests/form-of.js';
import { onlyGet } from '../requests/only-get.js';
import { varyByAccept } from '../requests/vary-by-accept.js';
import { answerFileName } from './answer-file-name.js';
import { ANSWER_TYPES } from './answer-types.js';
import { givenBy } from './given-by.js';
import { nextPageOf } from './next-page.js';
import { notesHeader } from './notes-header.js';
import { restPathsOf } from './rest-paths.js';

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
        (request, reply) => send({ operation, parameters, sources, request, reply }),
        isPosted ? ['POST'] : [],
      );
    }
  }
}

async function send({ operation, parameters, sources, request, reply }: Asked): Promise<FastifyReply> {
  varyByAccept(reply);
  const { form, extension } = formOf(request, ANSWER_TYPES);
  const given = givenBy(request, extension, parameters);
  const variables = variablesOf(parameters, given);
  const base = baseUrlOf(request, sources.publicUrl);
  const { reader, limits, past, apollo } = sources;
  const ask: AskBeside = (other, values) =>
    runOperation(apollo, createContext({ reader, limits, past, base }), other, values);
  const first = await ask(operation, variables);
  const askOn: AskOn = (more) => ask(operation, { ...variables, ...more });
  const asked = { operation, parameters, variables };
  const answer =
    form === 'json' ? first : await wholeAnswer({ ...asked, answer: first }, askOn, ask, limits.pageSizeMax);
  const next = nextPageOf(answer, parameters, request.url);
  if (next !== null) reply.header('link', `<${base}${next}>; rel="next"`);
  const isWhole = next === null && !isCut(answer);
  reply.header('policy-graph-truncated', isWhole ? 'false' : 'true');
  const notes = notesHeader(answer, operation);
  if (notes !== null) reply.header('policy-graph-notes', notes);
  if (form === 'json') return reply.type('application/json; charset=utf-8').send(JSON.stringify(answer));
  reply.header('content-disposition', answerFileName(operation, given, isWhole, form));
  if (form === 'csv')
    return reply.type('text/csv; charset=utf-8; header=present').send(tableCsv(operation.table(answer)));
  const file = await answerXlsx({ ...asked, answer, baseUrl: base }, ask);
  return reply.type(ANSWER_TYPES.xlsx).send(Buffer.from(file));
}

interface Asked {
  readonly operation: Operation;
  readonly parameters: readonly Parameter[];
  readonly sources: RestSources;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}
