import type { FastifyRequest } from 'fastify';

/** A name or an address with its port; nothing that could be taken for more when it is printed into a link. */
const HOST = /^(?:[A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?$/;

/**
 * Where the server is for whoever asks, without a slash at its end: `PUBLIC_URL`, else the address of the request; empty
 * where the request names no host that could stand in a link.
 */
export function baseUrlOf(request: FastifyRequest, publicUrl: string | null): string {
  if (publicUrl !== null) return publicUrl;
  return HOST.test(request.host) ? `${request.protocol}://${request.host}` : '';
}
