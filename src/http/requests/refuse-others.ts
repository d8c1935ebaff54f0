import type { FastifyInstance } from 'fastify';
import { HttpProblem } from '../problems/http-problem.js';

/** At this path OPTIONS says which methods there are, and every other one is refused with 405 before its body is read. */
export function refuseOthers(app: FastifyInstance, path: string, methods: readonly string[]): void {
  const allowed = [...methods, 'OPTIONS'].join(', ');
  app.route({
    // Fastify itself adds HEAD to every GET.
    method: app.supportedMethods.filter((method) => method !== 'HEAD' && !methods.includes(method)),
    url: path,
    onRequest: async (request, reply) => {
      reply.header('allow', allowed);
      if (request.method === 'OPTIONS') return reply.code(204).send();
      throw new HttpProblem(
        'METHOD_NOT_ALLOWED',
        `${request.method} is not answered here, only ${methods.join(', ')}.`,
      );
    },
    handler: (_request, reply) => reply.code(405).send(),
  });
}
