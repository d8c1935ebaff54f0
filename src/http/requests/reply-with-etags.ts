import etag from '@fastify/etag';
import type { FastifyInstance } from 'fastify';

/**
 * What is answered in this scope carries an ETag, must be asked for again before it is shown, and is not sent to who has it
 * already (304). Failures carry none.
 */
export async function replyWithEtags(scope: FastifyInstance): Promise<void> {
  // Its own 304 knows neither lists of tags nor `*`, and would answer a failure with it.
  await scope.register(etag, { replyWith304: false });
  scope.addHook('onSend', async (request, reply, payload) => {
    if (reply.statusCode !== 200) {
      reply.removeHeader('etag');
      return payload;
    }
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-cache');
    const held = request.headers['if-none-match'];
    if (held === undefined || !isHeld(String(reply.getHeader('etag')), held)) return payload;
    reply.code(304).removeHeader('content-type');
    return null;
  });
}

/** Compared weakly, as RFC 9110 asks of If-None-Match. */
function isHeld(tag: string, held: string): boolean {
  return held.trim() === '*' || held.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
}
