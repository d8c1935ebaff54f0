import { DomainError } from '../../domain/errors.js';
import type { AroundRequest } from '../graph-store.js';
import { checkLinks } from './check-links.js';

const AROUND_MAX = 10_000;

/** Refuses unknown types and directions (INVALID_ARGUMENT), and too many links (INVALID_PAGE) or nodes (PLAN_TOO_LARGE) at once. */
export function checkAround({ ids, types, direction, first, counted }: AroundRequest): void {
  if (direction !== null && direction !== 'OUT' && direction !== 'IN')
    throw new DomainError(
      'INVALID_ARGUMENT',
      `A relationship is followed OUT or IN, not ${JSON.stringify(direction)}.`,
    );
  checkLinks({ ids, types: [...types, ...counted], first }, AROUND_MAX);
}
