import { type Adjacency, edgesBegin, edgesEnd } from '../adjacency.js';
import { reverseAdjacency } from '../building/make-adjacency.js';
import type { Link } from '../projection.js';
import { joinAdjacencies } from './join-adjacencies.js';
import type { RenewedLabel } from './runs-of-ids.js';

/** A link of which only the edges that leave some nodes were read anew (`fresh`): those of all others are as they were. */
export function renewLink(former: Link, fresh: Adjacency, from: RenewedLabel, to: RenewedLabel): Link {
  const isRenumbered = from.numbers !== null || to.numbers !== null;
  if (!isRenumbered && isAsBefore(former.out, fresh, from)) return former;
  const out = joinAdjacencies(from.runs, former.out, fresh, {
    count: from.count,
    farCount: to.count,
    farNumbers: to.numbers,
  });
  return { out, in: reverseAdjacency(out, { nearCount: from.count, farCount: to.count }) };
}

/** True where the edges that were read anew are those that were there. */
function isAsBefore(former: Adjacency, fresh: Adjacency, { runs }: RenewedLabel): boolean {
  return runs.every((run) => {
    if (!run.isFresh) return true;
    for (let at = run.from, node = run.start; at < run.to; at++, node++) {
      const [begin, was] = [edgesBegin(fresh, at), edgesBegin(former, node)];
      const length = edgesEnd(fresh, at) - begin;
      if (edgesEnd(former, node) - was !== length) return false;
      for (let edge = 0; edge < length; edge++) {
        if (former.far[was + edge] !== fresh.far[begin + edge]) return false;
        if (former.flags[was + edge] !== fresh.flags[begin + edge]) return false;
      }
    }
    return true;
  });
}
