import type { FastifyInstance } from 'fastify';
import { HttpProblem } from '../problems/http-problem.js';
import { baseUrlOf } from './base-url.js';

/** Longest address of a request. */
const URL_CHARACTERS_MAX = 4_000;
/** May be longer, as far as Node takes it: a query of GraphQL, a picture of many nodes that somebody shares. */
const LONG = ['/graphql?', '/explore/'];

/** What is wrong about the request itself is said before any route sees it. */
export function refuseOddRequests(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _reply, done) => {
    if (request.host !== '' && baseUrlOf(request, null) === '') {
      throw new HttpProblem('BAD_REQUEST', 'The header `Host` names no host.');
    }
    if (request.url.length > URL_CHARACTERS_MAX && !LONG.some((start) => request.url.startsWith(start))) {
      throw new HttpProblem(
        'URI_TOO_LONG',
        `The address has ${request.url.length} characters; at most ${URL_CHARACTERS_MAX} are read. Ask for less at once, or ask /graphql.`,
      );
    }
    done();
  });
}
