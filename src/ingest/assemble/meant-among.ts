import type { CitationKind } from '../../domain/graph-model.js';
import { noticeOf } from '../../domain/notice-of.js';

/**
 * Which of several documents of one title a document means. Revised measures keep their title, but what a notice sends is its own annex.
 * Null where that does not tell.
 */
export function meantAmong(candidates: readonly string[], citing: string, kind: CitationKind): string | null {
  if (kind !== 'TRANSMITS') return null;
  const [only, ...others] = candidates.filter((id) => noticeOf(id) === citing);
  return others.length === 0 ? (only ?? null) : null;
}
