import path from 'node:path';
import type { FastifyStaticOptions } from '@fastify/static';

/** How files of `npm run build` are sent: compressed as the build left them; those under `assets/` carry their hash in their name. */
export const BUILT_FILES: Omit<FastifyStaticOptions, 'root'> = {
  preCompressed: true,
  cacheControl: false,
  setHeaders: (reply, file) => {
    const isHashed = path.basename(path.dirname(file)) === 'assets';
    reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  },
};
