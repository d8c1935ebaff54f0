import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyReply } from 'fastify';

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
export async function secured(
  reply: FastifyReply,
  directives: Readonly<Record<string, string[]>>,
): Promise<void> {
  await reply.helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'no-referrer' },
  });
}

/** Security headers on every answer; a route may widen its content policy with `secured`. */
export async function secureHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    global: true,
    contentSecurityPolicy: { useDefaults: false, directives: STRICT },
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'no-referrer' },
  });
}
