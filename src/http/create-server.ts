import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { type Logger, pino } from 'pino';
import type { Config } from '../config.js';
import { DomainError } from '../domain/errors.js';
import { createGraphqlServer } from '../graphql/create-graphql-server.js';
import { createSchema } from '../graphql/create-schema.js';
import { createKnownQueries } from '../graphql/executor/known-queries.js';
import { OPERATIONS } from '../operations/operations.js';
import { NO_PAST } from '../releases/no-past.js';
import type { Past } from '../releases/past.js';
import type { GraphReader } from '../store/graph-store.js';
import { allowOrigins } from './allow-origins.js';
import { answerFailure, answerFailures } from './answer-failures.js';
import { type EditingOf, NOBODY } from './editing/editing-of.js';
import { serveExplorer } from './explorer.js';
import { serveFeeds } from './feed/serve-feeds.js';
import { serveGraphiql } from './graphiql.js';
import { MEDIA_TYPE_STATUSES } from './graphql-endpoint/media-type-statuses.js';
import { REFUSAL_STATUSES } from './graphql-endpoint/refusal-statuses.js';
import { serveGraphql } from './graphql-endpoint/serve-graphql.js';
import { serveSchema } from './graphql-endpoint/serve-schema.js';
import { serveHealth } from './health.js';
import { openapiDocument } from './openapi/openapi-document.js';
import { serveOpenapi } from './openapi/serve-openapi.js';
import { servePages } from './pages/serve-pages.js';
import { servePermalinks } from './permalinks/serve-permalinks.js';
import { answerUnreadable } from './problems/answer-unreadable.js';
import { serveDiffReport } from './reports/serve-diff-report.js';
import { serveMatrixReport } from './reports/serve-matrix-report.js';
import { refuseOddRequests } from './requests/refuse-odd-requests.js';
import { replyWithEtags } from './requests/reply-with-etags.js';
import { serveMutations } from './rest/serve-mutations.js';
import { serveOperations } from './rest/serve-operations.js';
import { secureHeaders } from './secure-headers.js';

export interface HttpServer {
  /** Fastify's own object, for tests that ask without a port. */
  readonly app: FastifyInstance;
  /** Listens, and says where: `http://127.0.0.1:4000`. Fails with PORT_IN_USE. */
  start(): Promise<string>;
  /** Finishes the requests under way, then closes. */
  stop(): Promise<void>;
}

/** Everything that is served, on one port; the page at `/api` and `docs/http.md` say what is where. */
export async function createServer(options: {
  readonly reader: GraphReader;
  /** Left out: only the present is asked. */
  readonly past?: Past;
  readonly config: Config;
  /** Left out: nothing can be changed. */
  readonly editing?: EditingOf;
  readonly logger?: Logger;
}): Promise<HttpServer> {
  const { reader, config, past = NO_PAST, editing = NOBODY } = options;
  // People read stderr; stdout is for data.
  const logger: FastifyBaseLogger = options.logger ?? pino({ level: config.logLevel }, pino.destination(2));
  const app: FastifyInstance = fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    // Requests are not logged, and a failure has an id of its own: a logger for each request would say nothing more.
    childLoggerFactory: (parent) => parent,
    bodyLimit: config.bodyBytesMax,
    routerOptions: { maxParamLength: 200 },
    requestTimeout: 60_000,
    clientErrorHandler: answerUnreadable(config.publicUrl),
    frameworkErrors: (error, request, reply) => {
      void answerFailure(config)(error, request, reply);
    },
    // Idle browsers keep connections open; closing must not wait for them.
    forceCloseConnections: 'idle',
  });
  answerFailures(app, config);
  secureHeaders(app);
  await allowOrigins(app, config);
  refuseOddRequests(app);
  const schema = createSchema();
  const known = createKnownQueries(schema);
  const apollo = createGraphqlServer({
    schema,
    known,
    limits: config.limits,
    report: ({ id, path, cause }) =>
      logger.error({ err: cause, id, path: path.join('.') }, 'GraphQL field failed'),
    logger,
    plugins: [MEDIA_TYPE_STATUSES, REFUSAL_STATUSES],
  });
  await apollo.start();
  await serveGraphql(app, { apollo, known, reader, past, editing }, config);
  await serveGraphiql(app);
  await serveExplorer(app);
  serveHealth(app, reader);
  await serveOpenapi(app, openapiDocument(schema, OPERATIONS, config.limits.pageSizeMax));
  await app.register(async (scope) => {
    await replyWithEtags(scope);
    const { publicUrl, limits } = config;
    const sources = { operations: OPERATIONS, schema, apollo, reader, past, publicUrl, limits };
    servePages(scope, OPERATIONS);
    serveSchema(scope, schema);
    serveOperations(scope, sources);
    serveMutations(scope, sources, editing);
    serveMatrixReport(scope, sources);
    serveDiffReport(scope, sources);
    servePermalinks(scope, sources, limits.pageSizeMax);
    serveFeeds(scope, () => reader.within(limits.timeMs), publicUrl);
  });
  return {
    app,
    start: () => listen(app, config),
    stop: async () => {
      await app.close();
      await apollo.stop();
    },
  };
}

async function listen(app: FastifyInstance, { host, port }: Config): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') {
      throw new DomainError(
        'PORT_IN_USE',
        `Port ${port} on ${host} is already in use. Choose another one, for instance --port ${port + 1} or PORT=${port + 1}, or 0 for any free one.`,
        { host, port },
        error,
      );
    }
    if (code === 'EACCES') {
      throw new DomainError(
        'INVALID_CONFIG',
        `This user may not listen on port ${port}. Set PORT to one above 1023.`,
        { port },
        error,
      );
    }
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
      throw new DomainError(
        'INVALID_CONFIG',
        `${host} is no address of this machine. Set HOST to 127.0.0.1, or to 0.0.0.0 to be reached from others.`,
        { host },
        error,
      );
    }
    throw error;
  }
}
