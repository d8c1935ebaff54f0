import type { UnresolvedMention } from '../../domain/diagnostic.js';
import { positionOf, type Source, type Span } from '../../domain/span.js';

/** Where words stand that could not be decided: their line, and their span unless they are printed in pieces. */
export function placeOf(source: Source, at: readonly Span[]): Pick<UnresolvedMention, 'line' | 'at'> {
  const [first, ...more] = at;
  const { line } = positionOf(source, first?.start ?? 0);
  return first && more.length === 0 ? { line, at: { start: first.start, end: first.end } } : { line };
}
