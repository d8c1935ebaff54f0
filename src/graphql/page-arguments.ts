import { DomainError } from '../domain/errors.js';
import type { PageRequest } from '../domain/page.js';

type Args = Readonly<Record<string, unknown>>;

/** Size of a page for which neither `first` nor `last` is given. */
const PAGE_SIZE_DEFAULT = 20;

/**
 * The page that `first`, `after`, `last` and `before` ask for: forwards unless `last` or `before` is given.
 * Fails with INVALID_PAGE where both ways are asked for at once.
 */
export function pageRequest({ first, after, last, before }: Args, withTotal: boolean): PageRequest {
  const backwards = isGiven(last) || isGiven(before);
  if (backwards && (isGiven(first) || isGiven(after))) {
    throw new DomainError(
      'INVALID_PAGE',
      'A page is asked for one way: `first` with `after` to go on, or `last` with `before` to go back, not both.',
    );
  }
  const [size, cursor] = backwards ? [last, before] : [first, after];
  return {
    first: typeof size === 'number' ? size : PAGE_SIZE_DEFAULT,
    after: typeof cursor === 'string' ? cursor : null,
    withTotal,
    ...(backwards ? { backwards } : {}),
  };
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined;
}
