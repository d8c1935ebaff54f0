import type { Adjacency } from '../adjacency.js';
import { growingBytes, growingWords } from '../growing.js';
import type { Link } from '../projection.js';
import { sharedBytes, sharedPlaces } from '../shared-arrays.js';
import { groupedBy } from './grouped-by.js';
import { makeAdjacency, reverseAdjacency } from './make-adjacency.js';

/** Takes the edges of one link: those of one node one after another, in any order. */
export interface LinkBuilder {
  /** Ends by their numbers; `position` as of the edge. */
  push(from: number, to: number, position: number, flags: number): void;
  link(): Link;
  /** Only the way from where it starts. */
  out(): Adjacency;
}

interface Edge {
  readonly to: number;
  readonly position: number;
  readonly flags: number;
}

export function createLinkBuilder(fromCount: number, toCount: number): LinkBuilder {
  const [froms, tos, flags] = [growingWords(), growingWords(), growingBytes()];
  let node = -1;
  let edges: Edge[] = [];
  const endNode = (): void => {
    if (!edges.every((edge, at) => at === 0 || compare(edges[at - 1] ?? edge, edge) <= 0))
      edges.sort(compare);
    for (const edge of edges) {
      froms.push(node);
      tos.push(edge.to);
      flags.push(edge.flags);
    }
    edges = [];
  };
  const out = (): Adjacency => {
    endNode();
    const { counts, order } = groupedBy(froms.values(), fromCount);
    const far = sharedPlaces(order.length, toCount);
    const ordered = { counts, far, flags: sharedBytes(order.length) };
    const [pushedTos, pushedFlags] = [tos.values(), flags.values()];
    for (let at = 0; at < order.length; at++) {
      ordered.far[at] = pushedTos[order[at] ?? 0] ?? 0;
      ordered.flags[at] = pushedFlags[order[at] ?? 0] ?? 0;
    }
    return makeAdjacency(ordered);
  };
  return {
    push(from, to, position, flag) {
      if (from !== node) endNode();
      node = from;
      edges.push({ to, position, flags: flag });
    },
    link() {
      const made = out();
      return { out: made, in: reverseAdjacency(made, { nearCount: fromCount, farCount: toCount }) };
    },
    out,
  };
}

/** By position; what has one position by far node, then by flags. */
function compare(a: Edge, b: Edge): number {
  return a.position - b.position || a.to - b.to || a.flags - b.flags;
}
