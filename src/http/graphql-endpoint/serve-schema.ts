import type { FastifyInstance } from 'fastify';
import { type GraphQLSchema, printSchema } from 'graphql';
import { onlyGet } from '../requests/only-get.js';

/**
 * `/schema.graphql`: the whole schema as SDL, for code generators. There is no registered media type for it, so it is text
 * that browsers show.
 */
export function serveSchema(app: FastifyInstance, schema: GraphQLSchema): void {
  const sdl = `${printSchema(schema)}\n`;
  onlyGet(app, '/schema.graphql', (_request, reply) => reply.type('text/plain; charset=utf-8').send(sdl));
}
