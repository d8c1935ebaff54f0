import type { ReleaseNote } from '../../domain/release.js';

/** What is noted of a release of which nobody said anything. */
export const NO_NOTE: ReleaseNote = { at: null, cause: 'LOAD' };

/** The number of the release that a merge makes, if it makes one; `latest` is 0 where there is none yet. */
export function nextRelease(latest: number, { sequence = 1 }: ReleaseNote): number {
  return latest === 0 ? Math.max(1, sequence) : latest + 1;
}
