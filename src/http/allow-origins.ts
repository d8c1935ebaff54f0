import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.js';

/**
 * Which other sites' pages may ask from a browser. Never with cookies: there are none. Without `CORS_ORIGINS`, none may.
 * Forged requests are refused by Apollo all the same.
 */
export async function allowOrigins(app: FastifyInstance, { corsOrigins }: Config): Promise<void> {
  if (corsOrigins.length === 0) return;
  await app.register(cors, {
    origin: corsOrigins.includes('*') ? '*' : [...corsOrigins],
    methods: ['GET', 'HEAD', 'POST'],
    exposedHeaders: [
      'content-disposition',
      'etag',
      'link',
      'policy-graph-cost',
      'policy-graph-notes',
      'policy-graph-truncated',
      'retry-after',
    ],
    strictPreflight: false,
    maxAge: 3_600,
  });
}
