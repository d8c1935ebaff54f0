import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { onlyGet } from './requests/only-get.js';
import { EXPLORER_POLICY, secured } from './secure-headers.js';

/**
 * The explorer: `/`, every view of it under `/explore/`, and its files, as `npm run build` made them. Which view is shown
 * the page decides by its address. Where it is not built, `/` leads to the list of links, which needs no script.
 */
export async function serveExplorer(app: FastifyInstance): Promise<void> {
  // The same folder whether this file runs from src/ or from dist/.
  const root = fileURLToPath(new URL('../../dist/explorer', import.meta.url));
  if (!existsSync(root)) {
    for (const path of ['/', '/explore', '/explore/*']) {
      onlyGet(app, path, (_request, reply) => reply.redirect('/api'));
    }
    return;
  }
  await app.register(async (scope) => {
    scope.addHook('onRequest', (_request, reply) => secured(reply, EXPLORER_POLICY));
    await scope.register(fastifyStatic, {
      root,
      prefix: '/explore/',
      wildcard: false,
      index: false,
      preCompressed: true,
      cacheControl: false,
      setHeaders: (reply, path) => {
        const isHashed = /[\\/]assets[\\/]/.test(path);
        reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
    for (const path of ['/', '/explore', '/explore/*']) {
      onlyGet(scope, path, (request, reply) => {
        // A file of a former build: a page in its place would be a script that is none.
        if (request.url.startsWith('/explore/assets/')) return reply.callNotFound();
        return reply.sendFile('index.html');
      });
    }
  });
}
