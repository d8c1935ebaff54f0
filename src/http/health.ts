import type { FastifyInstance } from 'fastify';
import { DomainError } from '../domain/errors.js';
import type { GraphReader } from '../store/graph-store.js';
import { onlyGet } from './requests/only-get.js';

/** Longest wait for the store before it counts as out of reach. */
const PATIENCE_MS = 5_000;

/** `GET /health`: 200 where the store answers, else 503. For watchers, so it says little and costs little. */
export function serveHealth(app: FastifyInstance, reader: GraphReader): void {
  onlyGet(app, '/health', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    try {
      await withinPatience(reader.nodes('Region', ['region-000000']));
      return { status: 'ok', store: 'reachable' };
    } catch (error) {
      request.log.error({ err: error }, 'store out of reach');
      const code = error instanceof DomainError ? error.code : 'STORE_UNAVAILABLE';
      return reply.code(503).send({ status: 'failing', store: 'out of reach', code });
    }
  });
}

async function withinPatience<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${PATIENCE_MS} ms`)), PATIENCE_MS);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
