import { isDeepStrictEqual } from 'node:util';
import type { ChangeKind } from '../../domain/release.js';

/** What a node or relationship was from one release until another; `until` is null for what stands. */
export interface RowVersion<T> {
  readonly since: number;
  readonly until: number | null;
  /** The source whose words these are. */
  readonly owner: string;
  readonly value: T;
}

export interface FoldedVersions<T> {
  readonly kind: ChangeKind;
  readonly owner: string;
  readonly release: number;
  readonly before: T | null;
  readonly after: T | null;
}

/** All versions of one node or relationship, as what is different between two releases; null where nothing is. */
export function foldVersions<T>(
  versions: readonly RowVersion<T>[],
  since: number,
  until: number,
): FoldedVersions<T> | null {
  const before = versionAt(versions, since);
  const after = versionAt(versions, until);
  const shown = after ?? before;
  if (!shown || (before && after && isDeepStrictEqual(before.value, after.value))) return null;
  const kind = before === null ? 'ADDED' : after === null ? 'REMOVED' : 'CHANGED';
  return {
    kind,
    owner: shown.owner,
    release: lastChange(versions, since, until),
    before: before?.value ?? null,
    after: after?.value ?? null,
  };
}

function versionAt<T>(versions: readonly RowVersion<T>[], release: number): RowVersion<T> | null {
  return versions.find((one) => one.since <= release && (one.until === null || release < one.until)) ?? null;
}

/** The latest release in which it came, went, or showed other words, or those of another source. */
function lastChange<T>(versions: readonly RowVersion<T>[], since: number, until: number): number {
  const moments = versions.flatMap((one) => (one.until === null ? [one.since] : [one.since, one.until]));
  const latestFirst = moments.filter((one) => since < one && one <= until).sort((a, b) => b - a);
  const isOther = (moment: number): boolean => {
    const [former, next] = [versionAt(versions, moment - 1), versionAt(versions, moment)];
    return former?.owner !== next?.owner || !isDeepStrictEqual(former?.value, next?.value);
  };
  return latestFirst.find(isOther) ?? until;
}
