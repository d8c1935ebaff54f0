import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { BUILT_FILES } from './built-files.js';
import { GRAPHIQL_POLICY, secured } from './secure-headers.js';

const NOT_BUILT =
  'GraphiQL is not built. Run `npm run build`, then start again; the API at /graphql works without.';

/** `/graphiql`: the page that `npm run build` made, from this machine only. Its files carry their hash in their name. */
export async function serveGraphiql(app: FastifyInstance): Promise<void> {
  // The same folder whether this file runs from src/ or from dist/.
  const root = fileURLToPath(new URL('../../dist/graphiql', import.meta.url));
  if (!existsSync(root)) {
    for (const path of ['/graphiql', '/graphiql/']) {
      app.get(path, (_request, reply) => reply.code(503).type('text/plain; charset=utf-8').send(NOT_BUILT));
    }
    return;
  }
  await app.register(async (scope) => {
    scope.addHook('onRequest', (_request, reply) => secured(reply, GRAPHIQL_POLICY));
    await scope.register(fastifyStatic, { ...BUILT_FILES, root, prefix: '/graphiql/' });
    // With the question that the address holds, if any.
    scope.get('/graphiql', ({ url }, reply) => reply.redirect(`/graphiql/${url.slice('/graphiql'.length)}`));
  });
}
