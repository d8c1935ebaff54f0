import type { Mark, Span } from './types.js';

/** Words that the same marks cover. */
export interface Piece extends Span {
  readonly marks: readonly Mark[];
  /** Whether a mark begins here: what comes later of it is reached from here. */
  readonly isHead: boolean;
}

/**
 * Cuts a stretch of text wherever a mark begins or ends, so that pieces stand side by side however marks nest or overlap. The
 * pieces tile the stretch. `marks` are in the order of their start; those outside the stretch are passed over.
 */
export function piecesOf(stretch: Span, marks: readonly Mark[]): readonly Piece[] {
  const within = marks.filter(({ start, end }) => start < stretch.end && end > stretch.start && start < end);
  const cuts = new Set([stretch.start, stretch.end]);
  for (const { start, end } of within) {
    cuts.add(Math.max(start, stretch.start));
    cuts.add(Math.min(end, stretch.end));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, at) => {
    const end = places[at + 1] ?? stretch.end;
    const covering = within.filter((mark) => mark.start <= start && mark.end >= end);
    return { start, end, marks: covering, isHead: covering.some((mark) => mark.start === start) };
  });
}
