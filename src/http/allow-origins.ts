import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.js';

/**
 * Which other sites' pages may ask from a browser. Never with cookies: there are none. Without `CORS_ORIGINS`, none may.
 * Forged requests are refused by Apollo all the same. Listed sites may send any header, so also a token of their user; where
 * all sites may ask, `*` for the headers leaves out `Authorization`, as the Fetch standard has it.
 */
export async function allowOrigins(app: FastifyInstance, { corsOrigins }: Config): Promise<void> {
  if (corsOrigins.length === 0) return;
  const isForAll = corsOrigins.includes('*');
  await app.register(cors, {
    origin: isForAll ? '*' : [...corsOrigins],
    methods: ['GET', 'HEAD', 'POST'],
    ...(isForAll ? { allowedHeaders: '*' } : {}),
    exposedHeaders: [
      'content-disposition',
      'etag',
      'link',
      'policy-graph-cost',
      'policy-graph-notes',
      'policy-graph-truncated',
      'retry-after',
      'www-authenticate',
    ],
    strictPreflight: false,
    maxAge: 3_600,
  });
}
