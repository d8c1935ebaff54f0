import type { FastifyInstance, RouteHandlerMethod } from 'fastify';
import { HttpProblem } from '../problems/http-problem.js';

/** GET and HEAD at this path; OPTIONS says so, and every other method is refused with 405 before its body is read. */
export function onlyGet(app: FastifyInstance, path: string, handler: RouteHandlerMethod): void {
  app.get(path, handler);
  const others = app.supportedMethods.filter((method) => !['GET', 'HEAD'].includes(method));
  app.route({
    method: others,
    url: path,
    onRequest: async (request, reply) => {
      reply.header('allow', 'GET, HEAD, OPTIONS');
      if (request.method === 'OPTIONS') return reply.code(204).send();
      throw new HttpProblem(
        'METHOD_NOT_ALLOWED',
        `Only GET and HEAD are answered here, not ${request.method}.`,
      );
    },
    handler: (_request, reply) => reply.code(405).send(),
  });
}
