import type { FastifyInstance } from 'fastify';
import type { Operation } from '../../operations/operation.js';
import { onlyGet } from '../requests/only-get.js';
import { errorsPage } from './errors-page.js';
import { indexPage } from './index-page.js';
import { HTML_TYPE } from './page.js';
import { PAGE_STYLE } from './page-style.js';

/** `/api` and `/v1/errors`, with their style. */
export function servePages(app: FastifyInstance, operations: readonly Operation[]): void {
  const texts = [
    ['/api', HTML_TYPE, indexPage(operations)],
    ['/v1/errors', HTML_TYPE, errorsPage()],
    ['/page.css', 'text/css; charset=utf-8', PAGE_STYLE],
  ] as const;
  for (const [path, type, text] of texts) {
    onlyGet(app, path, (_request, reply) => reply.type(type).send(text));
  }
  // For whoever cuts a link short.
  for (const path of ['/v1', '/v1/']) onlyGet(app, path, (_request, reply) => reply.redirect('/v1/docs/'));
  app.get('/favicon.ico', (_request, reply) => reply.code(204).send());
}
