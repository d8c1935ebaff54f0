import { type Frontier, frontierOf, lesser } from './frontier.js';
import type { NumberedGraph } from './numbered-graph.js';
import { LINKS_MAX } from './two-sides.js';

export interface Shortest {
  /** Steps; null where no way of at most `lengthMax` was found. */
  readonly length: number | null;
  /** False where there were more relationships than are looked at, so that there may be a shorter way. */
  readonly isComplete: boolean;
}

/** What has been reached from one end: a bit by node. */
interface Side {
  frontier: Frontier;
  readonly reached: Uint32Array;
}

interface Search {
  readonly graph: NumberedGraph;
  linksLeft: number;
  hasMet: boolean;
}

/** Room for one search, which is done in one go: all zeros before it and after it. */
let rooms = [new Uint32Array(0), new Uint32Array(0)] as const;

/**
 * How long the shortest way between two nodes is. Goes from both ends towards each other, level by level, always from the end where
 * fewer relationships lead on, until they meet. Nothing is kept of a node but a bit for each end: those of a million nodes fit into
 * the cache of a processor, where their distances (`two-sides.ts`) do not, and a look at a relationship costs half as much.
 */
export function shortestLength(
  graph: NumberedGraph,
  ends: readonly [from: number, to: number],
  lengthMax: number,
): Shortest {
  const words = (graph.count >>> 5) + 1;
  if (rooms[0].length < words) rooms = [new Uint32Array(words), new Uint32Array(words)];
  const search: Search = { graph, linksLeft: LINKS_MAX, hasMet: false };
  const [from, to] = [sideAt(ends[0], rooms[0]), sideAt(ends[1], rooms[1])];
  try {
    let length = 0;
    while (!search.hasMet && length < lengthMax && search.linksLeft > 0) {
      const frontier = lesser(graph, from.frontier, to.frontier);
      if (frontier.nodes.length === 0) break;
      length++;
      // Behind the last level nobody goes on: of it only those matter where the other has been.
      goOn(search, frontier === from.frontier ? [from, to] : [to, from], length === lengthMax);
    }
    return { length: search.hasMet ? length : null, isComplete: search.linksLeft > 0 };
  } finally {
    for (const room of rooms) room.fill(0);
  }
}

function sideAt(end: number, reached: Uint32Array): Side {
  reached[end >>> 5] = (reached[end >>> 5] ?? 0) | (1 << (end & 31));
  return { frontier: frontierOf(Uint32Array.of(end)), reached };
}

/** Room for the nodes of a level, to begin with. */
const FIRST_LENGTH = 1_024;

/** One level further. */
function goOn(search: Search, [side, other]: readonly [Side, Side], isLast: boolean): void {
  const [own, others] = [side.reached, other.reached];
  // Not `growingWords`: a call for each of a hundred thousand nodes would be a quarter of the time.
  let next = new Uint32Array(FIRST_LENGTH);
  let count = 0;
  search.graph.eachSteps(side.frontier.nodes, (fars, begin, end, first) => {
    search.linksLeft = Math.max(0, search.linksLeft - (end - begin));
    for (let at = begin; at < end; at++) {
      const far = first + (fars === null ? at : (fars[at] ?? 0));
      const word = far >>> 5;
      const bit = 1 << (far & 31);
      if (((others[word] ?? 0) & bit) !== 0) {
        search.hasMet = true;
        return true;
      }
      const known = own[word] ?? 0;
      if (isLast || (known & bit) !== 0) continue;
      own[word] = known | bit;
      if (count === next.length) next = twiceAsLong(next);
      next[count++] = far;
    }
    return search.linksLeft === 0;
  });
  side.frontier = frontierOf(next.subarray(0, count));
}

function twiceAsLong(nodes: Uint32Array): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(2 * nodes.length);
  longer.set(nodes);
  return longer;
}
