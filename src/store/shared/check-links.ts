import { DomainError } from '../../domain/errors.js';
import { RELATIONSHIPS } from '../../domain/graph-model.js';
import type { LinksRequest } from '../graph-store.js';

const LINKS_MAX = 100_000;

/** Refuses unknown types (INVALID_ARGUMENT), and too many links (INVALID_PAGE) or nodes (PLAN_TOO_LARGE) at once. */
export function checkLinks({ ids, types, first }: LinksRequest, most = LINKS_MAX): void {
  for (const type of types)
    if (!Object.hasOwn(RELATIONSHIPS, type))
      throw new DomainError('INVALID_ARGUMENT', `There are no relationships ${JSON.stringify(type)}.`);
  if (!Number.isInteger(first) || first < 1 || first > most)
    throw new DomainError('INVALID_PAGE', `${first} links cannot be asked for: use 1 to ${most}.`, {
      first,
      limit: most,
    });
  if (ids.length > most)
    throw new DomainError(
      'PLAN_TOO_LARGE',
      `The links of ${ids.length} nodes cannot be asked for at once: use at most ${most}.`,
      { limit: most },
    );
}
