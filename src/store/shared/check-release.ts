import { DomainError } from '../../domain/errors.js';
import type { Release } from '../../domain/release.js';

/** Refuses a release that the store does not hold (RELEASE_NOT_FOUND), and says which it holds. */
export function checkRelease(sequence: number, releases: readonly Pick<Release, 'sequence'>[]): void {
  const first = releases[0]?.sequence ?? 0;
  const last = releases.at(-1)?.sequence ?? 0;
  if (last > 0 && Number.isInteger(sequence) && sequence >= first && sequence <= last) return;
  throw new DomainError('RELEASE_NOT_FOUND', `There is no release ${sequence}: ${held(first, last)}.`, {
    release: sequence,
    first: last === 0 ? null : first,
    last: last === 0 ? null : last,
  });
}

function held(first: number, last: number): string {
  if (last === 0) return 'nothing was loaded into this store yet';
  return first === last
    ? `this store has release ${first} alone`
    : `this store has releases ${first} to ${last}`;
}
