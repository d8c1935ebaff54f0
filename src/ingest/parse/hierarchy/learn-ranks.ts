import type { Block } from '../lines/block.js';
import type { LabelKind } from '../words/labels.js';
import { USUAL_ORDER } from '../words/usual-order.js';

/** 编 章 节 条 are never in doubt: articles run on through chapters and would seem to stand above them. */
const FIXED = 4;

/**
 * Which kind of label stands above which in this document. A kind that starts again at 1 under each number of another
 * stands below it: 1. … （一）（二） 2. … （一） is learnt as 1. above （一）, against the usual order.
 */
export function learnRanks(blocks: readonly Block[]): ReadonlyMap<LabelKind, number> {
  const votes = countVotes(blocks);
  const order: LabelKind[] = [];
  for (const kind of USUAL_ORDER) {
    let place = order.length;
    while (
      place > FIXED &&
      votesFor(votes, kind, order[place - 1] as LabelKind) >
        votesFor(votes, order[place - 1] as LabelKind, kind)
    )
      place--;
    order.splice(place, 0, kind);
  }
  return new Map(order.map((kind, rank) => [kind, rank]));
}

type Votes = ReadonlyMap<string, number>;

function votesFor(votes: Votes, above: LabelKind, below: LabelKind): number {
  return votes.get(`${above} > ${below}`) ?? 0;
}

/** One vote that A is above B: B starts at 1 after an A, and the next A is the next number. */
function countVotes(blocks: readonly Block[]): Votes {
  const votes = new Map<string, number>();
  const last = new Map<LabelKind, number>();
  const startedSince = new Map<LabelKind, Set<LabelKind>>();
  for (const block of blocks) {
    if (block.kind === 'ANNEX') last.clear();
    if (block.label?.kind === '专栏') continue;
    const { kind, value } = block.label ?? {};
    if (kind === undefined || value === undefined || value === null) continue;
    if (value === (last.get(kind) ?? 0) + 1 && value > 1)
      for (const below of startedSince.get(kind) ?? []) {
        const key = `${kind} > ${below}`;
        votes.set(key, (votes.get(key) ?? 0) + 1);
      }
    startedSince.set(kind, new Set());
    if (value === 1)
      for (const [above, started] of startedSince) if (above !== kind && last.has(above)) started.add(kind);
    last.set(kind, value);
  }
  return votes;
}
