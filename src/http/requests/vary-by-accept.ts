import type { FastifyReply } from 'fastify';

/** Says that the answer depends on `Accept`, beside what else it depends on. */
export function varyByAccept(reply: FastifyReply): void {
  const already = reply.getHeader('vary');
  if (/\baccept\b(?!-)/i.test(String(already ?? ''))) return;
  reply.header('vary', already === undefined ? 'Accept' : `${String(already)}, Accept`);
}
