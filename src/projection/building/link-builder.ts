import type { Link } from '../projection.js';
import { sharedBytes, sharedWords } from '../shared-arrays.js';
import { growingBytes, growingNumbers, growingWords } from './growing.js';
import { makeAdjacency, type OrderedEdges, reverseAdjacency } from './make-adjacency.js';

export interface LinkBuilder {
  /** Ends by their places among what was pushed; `position` as of the edge. */
  push(from: number, to: number, position: number, flags: number): void;
  link(numberOfFrom: Uint32Array, numberOfTo: Uint32Array): Link;
}

export function createLinkBuilder(): LinkBuilder {
  const [froms, tos, positions, flags] = [growingWords(), growingWords(), growingNumbers(), growingBytes()];
  return {
    push(from, to, position, flag) {
      froms.push(from);
      tos.push(to);
      positions.push(position);
      flags.push(flag);
    },
    link(numberOfFrom, numberOfTo) {
      const near = froms.values().map((from) => numberOfFrom[from] ?? 0);
      const far = tos.values().map((to) => numberOfTo[to] ?? 0);
      const edges = inOrder(numberOfFrom.length, near, far, positions.values(), flags.values());
      return { out: makeAdjacency(edges), in: reverseAdjacency(edges, numberOfTo.length) };
    },
  };
}

/** By near node, then by position; what has one position by far node, then by flags. */
function inOrder(
  nodes: number,
  near: Uint32Array,
  far: Uint32Array,
  positions: Float64Array,
  flags: Uint8Array,
): OrderedEdges {
  const counts = new Uint32Array(nodes);
  for (let edge = 0; edge < near.length; edge++) counts[near[edge] ?? 0] = (counts[near[edge] ?? 0] ?? 0) + 1;
  const next = new Uint32Array(nodes);
  for (let node = 1; node < nodes; node++) next[node] = (next[node - 1] ?? 0) + (counts[node - 1] ?? 0);
  const order = new Uint32Array(near.length);
  for (let edge = 0; edge < near.length; edge++) {
    const place = next[near[edge] ?? 0] ?? 0;
    next[near[edge] ?? 0] = place + 1;
    order[place] = edge;
  }
  const compare = (a: number, b: number): number =>
    (positions[a] ?? 0) - (positions[b] ?? 0) ||
    (far[a] ?? 0) - (far[b] ?? 0) ||
    (flags[a] ?? 0) - (flags[b] ?? 0);
  let from = 0;
  for (let node = 0; node < nodes; node++) {
    const to = from + (counts[node] ?? 0);
    if (!isSorted(order, from, to, compare)) order.subarray(from, to).sort(compare);
    from = to;
  }
  const ordered = { counts, far: sharedWords(near.length), flags: sharedBytes(near.length) };
  for (let at = 0; at < order.length; at++) {
    ordered.far[at] = far[order[at] ?? 0] ?? 0;
    ordered.flags[at] = flags[order[at] ?? 0] ?? 0;
  }
  return ordered;
}

/** Most come sorted, and to look is cheaper than to sort. */
function isSorted(
  order: Uint32Array,
  from: number,
  to: number,
  compare: (a: number, b: number) => number,
): boolean {
  for (let at = from + 1; at < to; at++) if (compare(order[at - 1] ?? 0, order[at] ?? 0) > 0) return false;
  return true;
}
