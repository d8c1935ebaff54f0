import type { Mark, MarkKind, ReadClaim, Unresolved } from './types.js';

/** What of a claim decides where it is marked. */
type Claimed = Pick<ReadClaim, 'relationship' | 'evidence'>;

/**
 * Every run of words behind a claim, and every name left undecided whose place is known: in the order of the text, the longer
 * first where several begin together. Each gets a lane of its own among those that it overlaps; the same words with the same
 * kind of claim are one line, so they share it.
 */
export function marksOf(
  claims: readonly Claimed[],
  unresolved: readonly Pick<Unresolved, 'start' | 'end'>[],
): readonly Mark[] {
  const marks: Omit<Mark, 'lane'>[] = claims.flatMap(({ relationship, evidence }, item) =>
    evidence.map(({ start, end }) => ({ start, end, kind: relationship, item })),
  );
  for (const [item, { start, end }] of unresolved.entries()) {
    if (start !== null && end !== null) marks.push({ start, end, kind: 'UNRESOLVED', item });
  }
  marks.sort((a, b) => a.start - b.start || b.end - a.end || compare(a.kind, b.kind) || a.item - b.item);
  return withLanes(marks);
}

function withLanes(marks: readonly Omit<Mark, 'lane'>[]): readonly Mark[] {
  let open: Mark[] = [];
  return marks.map((mark) => {
    open = open.filter(({ end }) => end > mark.start);
    const same = open.find(
      ({ kind, start, end }) => kind === mark.kind && start === mark.start && end === mark.end,
    );
    const taken = new Set(open.map(({ lane }) => lane));
    const placed = { ...mark, lane: same?.lane ?? firstFree(taken) };
    if (same === undefined) open.push(placed);
    return placed;
  });
}

function firstFree(taken: ReadonlySet<number>): number {
  let lane = 0;
  while (taken.has(lane)) lane += 1;
  return lane;
}

function compare(a: MarkKind, b: MarkKind): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
