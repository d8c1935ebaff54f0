import { type Growing, growingWords } from '../../projection/growing.js';
import { type Frontier, frontierOf, lesser } from './frontier.js';
import type { NumberedGraph } from './numbered-graph.js';

/** Most relationships looked at in search of the way. */
export const LINKS_MAX = 5_000_000;

/** What was found out about the nodes between two ends. */
export interface TwoSides {
  /** False where there were more relationships than are looked at, so that there may be other ways. */
  readonly isComplete: boolean;
  /** How far a node is from where the way begins, and how far from the goal; -1 where it was not reached. */
  readonly depthFrom: (node: number) => number;
  readonly depthTo: (node: number) => number;
}

/**
 * What lies on any way of at most `lengthMax` steps. Goes from both ends towards each other, level by level, always from the end where
 * fewer relationships lead on, until both together have gone so many steps. Then each goes on, but only where the other has been and
 * the way is not too long: so every node on a way is known by its distance from both ends. It is forgotten when `read` has read it.
 */
export function searchBetween<T>(
  graph: NumberedGraph,
  ends: readonly [from: number, to: number],
  lengthMax: number,
  read: (sides: TwoSides) => T,
): T {
  if (room.length < graph.count) room = new Uint8Array(graph.count);
  const search: Search = { graph, marks: room, linksLeft: LINKS_MAX, hasMet: false };
  const [from, to] = [sideAt(search, ends[0], 0), sideAt(search, ends[1], 4)];
  try {
    while (from.depth + to.depth < lengthMax && mayGoOn(search, from) && mayGoOn(search, to)) {
      const isFrom = lesser(graph, from.frontier, to.frontier) === from.frontier;
      // Behind the last level nobody goes on: of it only those matter where the other has been.
      const isLast = from.depth + to.depth + 1 === lengthMax;
      goOn(search, isFrom ? from : to, isLast ? [0, DEPTH_MAX] : ANYWHERE);
    }
    if (search.hasMet) {
      goOnTheWay(search, from, to, lengthMax);
      goOnTheWay(search, to, from, lengthMax);
    }
    return read({
      isComplete: search.linksLeft > 0,
      depthFrom: (node) => depthOf(search, from, node),
      depthTo: (node) => depthOf(search, to, node),
    });
  } finally {
    for (const level of [...from.levels, ...to.levels])
      for (const node of level.values()) search.marks[node] = 0;
  }
}

interface Search {
  readonly graph: NumberedGraph;
  /** By node how far it is from either side: in four bits each one more than that, 0 where it was not reached. */
  readonly marks: Uint8Array;
  linksLeft: number;
  hasMet: boolean;
}

/** Room for one search, which is done in one go: all zeros before it and after it. */
let room = new Uint8Array(0);

/** What has been reached from one end. */
interface Side {
  /** Where its four bits stand. */
  readonly shift: 0 | 4;
  readonly levels: Growing<Uint32Array>[];
  frontier: Frontier;
  depth: number;
}

const BITS = 15;
const DEPTH_MAX = BITS - 1;

function sideAt({ marks }: Search, end: number, shift: 0 | 4): Side {
  marks[end] = (marks[end] ?? 0) | (1 << shift);
  const level = growingWords(1);
  level.push(end);
  return { shift, levels: [level], frontier: frontierOf(level.values()), depth: 0 };
}

function depthOf({ marks }: Search, { shift }: Side, node: number): number {
  return (((marks[node] ?? 0) >>> shift) & BITS) - 1;
}

function mayGoOn({ linksLeft }: Search, { frontier }: Side): boolean {
  return frontier.nodes.length > 0 && linksLeft > 0;
}

/** Only nodes are entered that are at least and at most so far from the other end; -1 is where it has not been. */
type OtherDepths = readonly [least: number, most: number];

const ANYWHERE: OtherDepths = [-1, DEPTH_MAX];

/** One level further. */
function goOn(search: Search, side: Side, otherDepths: OtherDepths): void {
  const { graph, marks } = search;
  const { levels, shift } = side;
  const otherShift = 4 - shift;
  const [least, most] = [otherDepths[0] + 1, otherDepths[1] + 1];
  side.depth++;
  const mark = (side.depth + 1) << shift;
  const next = growingWords();
  levels.push(next);
  graph.eachSteps(side.frontier.nodes, (fars, begin, end, first) => {
    search.linksLeft = Math.max(0, search.linksLeft - (end - begin));
    for (let at = begin; at < end; at++) {
      const far = first + (fars === null ? at : (fars[at] ?? 0));
      const known = marks[far] ?? 0;
      const other = (known >>> otherShift) & BITS;
      if (((known >>> shift) & BITS) !== 0 || other < least || other > most) continue;
      marks[far] = known | mark;
      next.push(far);
      search.hasMet ||= other !== 0;
    }
    return search.linksLeft === 0;
  });
  side.frontier = frontierOf(next.values());
}

/** To the other end, over nodes that are on a way of at most `length` steps. */
function goOnTheWay(search: Search, side: Side, other: Side, length: number): void {
  const isOnTheWay = (node: number): boolean => {
    const left = depthOf(search, other, node);
    return left >= 0 && side.depth + left <= length;
  };
  side.frontier = frontierOf(side.frontier.nodes.filter(isOnTheWay));
  while (side.depth < length && mayGoOn(search, side)) goOn(search, side, [0, length - side.depth - 1]);
}
