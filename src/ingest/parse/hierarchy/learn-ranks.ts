import type { Block } from '../lines/block.js';
import type { LabelKind } from '../words/labels.js';
import { USUAL_ORDER } from '../words/usual-order.js';

/** 编 章 节 条 are never in doubt: articles run on through chapters and would seem to stand above them. */
const FIXED = 4;

/**
 * Which kind of label stands above which in this document. A kind that starts again at 1 under each number of another
 * stands below it: 1. … （一）（二） 2. … （一） is learnt as 1. above （一）, against the usual order. Not so where the
 * numbers only run through the document: 1. … （一） 2. 3. （二） 4. has 4. in （二）.
 */
export function learnRanks(blocks: readonly Block[]): ReadonlyMap<LabelKind, number> {
  const votes = countVotes(blocks);
  const order: LabelKind[] = [];
  for (const kind of USUAL_ORDER) {
    let place = order.length;
    while (place > FIXED && standsAbove(votes, kind, order[place - 1] as LabelKind)) place--;
    order.splice(place, 0, kind);
  }
  return new Map(order.map((kind, rank) => [kind, rank]));
}

interface Votes {
  /** A above B: B starts at 1 after an A, and the next A is the next number. */
  readonly inFavour: ReadonlyMap<string, number>;
  /** Against A above B: B goes on with its next number over an A. */
  readonly against: ReadonlyMap<string, number>;
}

function standsAbove({ inFavour, against }: Votes, kind: LabelKind, other: LabelKind): boolean {
  const votes = inFavour.get(`${kind} > ${other}`) ?? 0;
  return (
    votes > (inFavour.get(`${other} > ${kind}`) ?? 0) && votes > 2 * (against.get(`${kind} > ${other}`) ?? 0)
  );
}

function countVotes(blocks: readonly Block[]): Votes {
  const inFavour = new Map<string, number>();
  const against = new Map<string, number>();
  const seenSince = new Map<LabelKind, Set<LabelKind>>();
  const last = new Map<LabelKind, number>();
  const startedSince = new Map<LabelKind, Set<LabelKind>>();
  for (const block of blocks) {
    if (block.kind === 'ANNEX') last.clear();
    if (block.label?.kind === '专栏') continue;
    const { kind, value } = block.label ?? {};
    if (kind === undefined || value === undefined || value === null) continue;
    if (value === (last.get(kind) ?? 0) + 1 && value > 1) {
      for (const below of startedSince.get(kind) ?? []) count(inFavour, `${kind} > ${below}`);
      for (const other of seenSince.get(kind) ?? []) count(against, `${other} > ${kind}`);
    }
    startedSince.set(kind, new Set());
    seenSince.set(kind, new Set());
    for (const [other, seen] of seenSince) if (other !== kind) seen.add(kind);
    if (value === 1)
      for (const [above, started] of startedSince) if (above !== kind && last.has(above)) started.add(kind);
    last.set(kind, value);
  }
  return { inFavour, against };
}

function count(votes: Map<string, number>, key: string): void {
  votes.set(key, (votes.get(key) ?? 0) + 1);
}
