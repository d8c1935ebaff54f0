import { IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { FastifyInstance, FastifyReply } from 'fastify';
import helmet from 'helmet';
import { onceFor } from '../domain/once-for.js';

type Directives = Readonly<Record<string, string[]>>;

/** Nothing may be loaded but from this server. Plain HTTP on loopback is the normal case, so nothing is upgraded to TLS. */
const STRICT = {
  defaultSrc: ["'none'"],
  connectSrc: ["'self'"],
  fontSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};

/** GraphiQL's editor makes its style elements and workers at run time, and carries its icons' font in its style. */
export const GRAPHIQL_POLICY = {
  ...STRICT,
  styleSrc: ["'self'", "'unsafe-inline'"],
  fontSrc: ["'self'", 'data:'],
  workerSrc: ["'self'", 'blob:'],
};

/** The explorer lays out graphs in a worker, and shows the pictures that it makes of them. */
export const EXPLORER_POLICY = { ...STRICT, imgSrc: ["'self'", 'data:', 'blob:'], workerSrc: ["'self'"] };

/** Swagger UI makes style elements at run time, and carries its icons in its style. */
export const DOCS_POLICY = { ...STRICT, styleSrc: ["'self'", "'unsafe-inline'"] };

/** A report carries its style, as it is a file that people keep; it has nothing else. */
export const REPORT_POLICY = { ...STRICT, scriptSrc: ["'none'"], styleSrc: ["'unsafe-inline'"] };

/** Widens the content policy of one answer; to be called before anything is sent. */
export async function secured(reply: FastifyReply, directives: Directives): Promise<void> {
  reply.headers(headersOf(directives));
}

/** Security headers on every answer; a route may widen its content policy with `secured`. */
export function secureHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headersOf(STRICT));
    done();
  });
}

/** Helmet says the same for every answer under one policy, so it is asked once, not with each request. */
const headersOf = onceFor((directives: Directives): OutgoingHttpHeaders => {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  const say = helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'no-referrer' },
  });
  say(request, response, () => undefined);
  return { ...response.getHeaders() };
});
