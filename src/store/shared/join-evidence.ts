import type { Evidence } from '../../domain/span.js';

/** The words of two claims that became one; what both have stands once. */
export function joinEvidence(first: readonly Evidence[], more: readonly Evidence[]): readonly Evidence[] {
  const isNew = (one: Evidence): boolean =>
    !first.some(
      (other) => other.sourceId === one.sourceId && other.start === one.start && other.end === one.end,
    );
  return [...first, ...more.filter(isNew)];
}
