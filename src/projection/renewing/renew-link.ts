import type { Adjacency } from '../adjacency.js';
import { edgesBegin, edgesEnd } from '../adjacency.js';
import { makeAdjacency, reverseAdjacency } from '../building/make-adjacency.js';
import type { Link } from '../projection.js';
import { sharedBytes, sharedWords } from '../shared-arrays.js';
import { eachNode } from './each-node.js';

/** What became of the nodes at one side of a link. */
export interface Side {
  /** The number of each former node; -1 for one that is gone, or whose edges are read anew. */
  readonly numbers: Int32Array;
  /** How many nodes there are now. */
  readonly count: number;
  /** True where every node that is there was there under the same number. */
  readonly isSame: boolean;
}

/** A link of which only the edges of some nodes were read anew: those of all others are as they were. */
export function renewLink(former: Link, fresh: Link, from: Side, to: Side): Link {
  if (from.isSame && to.isSame && isAsBefore(former.out, fresh.out, from.numbers)) return former;
  const counts = new Uint32Array(from.count);
  let edges = fresh.out.far.length;
  eachNode(fresh.out, (node, begin, end) => {
    counts[node] = end - begin;
  });
  eachNode(former.out, (node, begin, end) => {
    const number = from.numbers[node] ?? -1;
    if (number < 0) return;
    counts[number] = end - begin;
    edges += end - begin;
  });
  const starts = new Uint32Array(from.count + 1);
  for (let node = 0; node < from.count; node++) starts[node + 1] = (starts[node] ?? 0) + (counts[node] ?? 0);
  const [far, flags] = [sharedWords(edges), sharedBytes(edges)];
  eachNode(fresh.out, (node, begin, end) => {
    far.set(fresh.out.far.subarray(begin, end), starts[node]);
    flags.set(fresh.out.flags.subarray(begin, end), starts[node]);
  });
  eachNode(former.out, (node, begin, end) => {
    const number = from.numbers[node] ?? -1;
    if (number < 0) return;
    let place = starts[number] ?? 0;
    for (let edge = begin; edge < end; edge++, place++) {
      far[place] = to.numbers[former.out.far[edge] ?? 0] ?? 0;
      flags[place] = former.out.flags[edge] ?? 0;
    }
  });
  const ordered = { counts, far, flags };
  return { out: makeAdjacency(ordered), in: reverseAdjacency(ordered, to.count) };
}

/** True where the edges that were read anew are those that were there. */
function isAsBefore(former: Adjacency, fresh: Adjacency, numbers: Int32Array): boolean {
  let edges = 0;
  let isSame = true;
  eachNode(fresh, (node, begin, end) => {
    const start = edgesBegin(former, node);
    isSame &&= edgesEnd(former, node) - start === end - begin;
    for (let at = begin; isSame && at < end; at++) {
      const was = start + at - begin;
      isSame = former.far[was] === fresh.far[at] && former.flags[was] === fresh.flags[at];
    }
    edges += end - begin;
  });
  eachNode(former, (node, begin, end) => {
    if ((numbers[node] ?? -1) < 0) edges -= end - begin;
  });
  return isSame && edges === 0;
}
