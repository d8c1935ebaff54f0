import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { BUILT_FILES } from './built-files.js';
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
    for (const address of ['/', '/explore', '/explore/*']) {
      onlyGet(app, address, (_request, reply) => reply.redirect('/api'));
    }
    return;
  }
  await app.register(async (scope) => {
    scope.addHook('onRequest', (_request, reply) => secured(reply, EXPLORER_POLICY));
    // Looked up when asked for, so that a build is seen without a restart.
    await scope.register(fastifyStatic, {
      ...BUILT_FILES,
      root: path.join(root, 'assets'),
      prefix: '/explore/assets/',
      index: false,
    });
    for (const address of ['/', '/explore', '/explore/*']) {
      onlyGet(scope, address, (_request, reply) => reply.sendFile('index.html', root));
    }
  });
}
