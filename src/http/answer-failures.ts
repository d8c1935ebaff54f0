import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.js';
import { HttpProblem } from './problems/http-problem.js';
import { problemOf } from './problems/problem-of.js';
import { sendProblem } from './problems/send-problem.js';
import { baseUrlOf } from './requests/base-url.js';

/**
 * What a client is told when a request fails before or beside GraphQL: under `/graphql` in the form of a GraphQL error, so
 * that its clients need one reader only; everywhere else as a problem (RFC 9457), or as a page where a browser asks.
 */
export function answerFailures(app: FastifyInstance, config: Config): void {
  app.setErrorHandler(answerFailure(config));
  app.setNotFoundHandler((request, reply) => {
    const sentence = `There is nothing at ${request.method} ${request.url.slice(0, 200)}. See /api for what is where.`;
    const failure = problemOf(new HttpProblem('NOT_FOUND', sentence), request.log);
    return sendProblem(request, reply, failure, baseUrlOf(request, config.publicUrl));
  });
}

/** The same for what Fastify refuses before it looks for a route, such as an address that cannot be decoded. */
export function answerFailure(config: Config) {
  return (error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const failure = problemOf(error, request.log);
    if (!isGraphql(request))
      return sendProblem(request, reply, failure, baseUrlOf(request, config.publicUrl));
    const message = SENTENCES[error.code]?.(config) ?? failure.detail;
    const extensions = { code: failure.code, ...(failure.id === null ? {} : { id: failure.id }) };
    return reply.code(failure.status).send({ errors: [{ message, extensions }] });
  };
}

function isGraphql({ url }: FastifyRequest): boolean {
  return /^\/graphql(?:$|[?/])/.test(url);
}

const SENTENCES: Readonly<Record<string, (config: Config) => string>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: ({ bodyBytesMax }) =>
    `The body is larger than ${bodyBytesMax} bytes. Send a shorter query, and values as variables.`,
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () => 'Send the query as JSON, with `Content-Type: application/json`.',
  FST_ERR_CTP_EMPTY_JSON_BODY: () => 'The body is empty. Send {"query": "…"}.',
  FST_ERR_CTP_INVALID_JSON_BODY: () => 'The body is not valid JSON. Send {"query": "…"}.',
};
