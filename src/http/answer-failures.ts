import type { FastifyError, FastifyInstance } from 'fastify';
import type { Config } from '../config.js';

/**
 * What a client is told when a request does not reach GraphQL: a body that is no JSON, that is too large or of another
 * type, a path that does not exist. In the form of a GraphQL error, so that clients need one reader only.
 */
export function answerFailures(app: FastifyInstance, config: Config): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ err: error }, 'request failed');
    const message = SENTENCES[error.code]?.(config) ?? (status < 500 ? error.message : 'The request failed.');
    const code = status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
    return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
  });
  app.setNotFoundHandler((request, reply) => {
    const message = `There is nothing at ${request.method} ${request.url.slice(0, 200)}. See / for what is where.`;
    return reply.code(404).send({ errors: [{ message, extensions: { code: 'NOT_FOUND' } }] });
  });
}

const SENTENCES: Readonly<Record<string, (config: Config) => string>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: ({ bodyBytesMax }) =>
    `The body is larger than ${bodyBytesMax} bytes. Send a shorter query, and values as variables.`,
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () => 'Send the query as JSON, with `Content-Type: application/json`.',
  FST_ERR_CTP_EMPTY_JSON_BODY: () => 'The body is empty. Send {"query": "…"}.',
  FST_ERR_CTP_INVALID_JSON_BODY: () => 'The body is not valid JSON. Send {"query": "…"}.',
};
