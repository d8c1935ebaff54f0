import type { LaidOut } from '../text/lay-out.js';
import type { Mark, ReadClaim, Unresolved } from '../text/types.js';

/**
 * The claims and undecided names whose words cover an offset: the nearest words first. Without an offset those of a clause, in the
 * order of the text.
 */
export function itemsAt(
  { marks, claims, whole }: Pick<LaidOut, 'marks' | 'claims' | 'whole'>,
  offset: number | null,
  clauseId: string,
): { readonly claims: readonly ReadClaim[]; readonly unresolved: readonly Unresolved[] } {
  if (offset === null) {
    return {
      claims:
        clauseId === '' ? [] : claims.filter((one) => one.fromId === clauseId || one.clauseId === clauseId),
      unresolved: clauseId === '' ? [] : whole.unresolved.filter((one) => one.clauseId === clauseId),
    };
  }
  const covering = marksAt(marks, offset);
  const found = (isUnresolved: boolean) =>
    new Set(covering.filter(({ kind }) => (kind === 'UNRESOLVED') === isUnresolved).map(({ item }) => item));
  return {
    claims: [...found(false)].flatMap((item) => claims[item] ?? []),
    unresolved: [...found(true)].flatMap((item) => whole.unresolved[item] ?? []),
  };
}

/** Marks around an offset, the shortest first. */
export function marksAt(marks: readonly Mark[], offset: number): readonly Mark[] {
  return marks
    .filter(({ start, end }) => start <= offset && offset < end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
}
