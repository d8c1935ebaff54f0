import { createHash, timingSafeEqual } from 'node:crypto';
import { DomainError } from '../domain/errors.js';
import type { Person } from '../domain/person.js';
import type { Editors } from './editors.js';

/**
 * Who sends `Authorization: Bearer <token>`; null where the header is not there or of another scheme, which is then somebody
 * else's (a proxy's). Every known hash is compared, each in constant time. Fails with NOT_AUTHENTICATED.
 */
export function identify({ people }: Editors, authorization: string | undefined): Person | null {
  const [, token] = /^bearer +(\S*) *$/i.exec(authorization ?? '') ?? [];
  if (token === undefined) return null;
  const given = createHash('sha256').update(token).digest();
  const known = people.filter(({ sha256 }) => timingSafeEqual(Buffer.from(sha256, 'hex'), given));
  const [person] = known;
  if (person) return { name: person.name, role: person.role };
  throw new DomainError(
    'NOT_AUTHENTICATED',
    'The token is not known here. Ask whoever runs this server for one, and send it as `Authorization: Bearer <token>`.',
  );
}
