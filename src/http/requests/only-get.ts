import type { FastifyInstance, RouteHandlerMethod } from 'fastify';
import { refuseOthers } from './refuse-others.js';

/** GET and HEAD at this path, and nothing else. */
export function onlyGet(app: FastifyInstance, path: string, handler: RouteHandlerMethod): void {
  app.get(path, handler);
  refuseOthers(app, path, ['GET', 'HEAD']);
}
