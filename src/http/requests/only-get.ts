import type { FastifyInstance, RouteHandlerMethod } from 'fastify';
import { refuseOthers } from './refuse-others.js';

/** GET and HEAD at this path, and nothing else but what is answered elsewhere. */
export function onlyGet(
  app: FastifyInstance,
  path: string,
  handler: RouteHandlerMethod,
  elsewhere: readonly string[] = [],
): void {
  app.get(path, handler);
  refuseOthers(app, path, ['GET', 'HEAD', ...elsewhere]);
}
