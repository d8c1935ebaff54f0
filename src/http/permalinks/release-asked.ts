import type { FastifyRequest } from 'fastify';
import { DomainError } from '../../domain/errors.js';

/** `?release=3`: the thing as it was with that release; nothing where it is not asked for. Fails with INVALID_ARGUMENT. */
export function releaseAsked({ query }: FastifyRequest): { readonly release?: number } {
  const { release } = query as { readonly release?: unknown };
  if (release === undefined) return {};
  if (typeof release === 'string' && /^\d{1,9}$/.test(release)) return { release: Number(release) };
  throw new DomainError(
    'INVALID_ARGUMENT',
    'release must be the number of one release, as /v1/releases lists them.',
    {
      parameter: 'release',
    },
  );
}
