import { type Growing, growingWords } from '../../projection/growing.js';
import type { Places } from '../../projection/shared-arrays.js';
import type { NumberedGraph } from './numbered-graph.js';

/** Most relationships looked at in search of the way. */
export const LINKS_MAX = 5_000_000;

/** What was found out about the nodes between two ends. */
export interface TwoSides {
  /** Steps of the shortest way; null where none was found. */
  readonly length: number | null;
  /** False where there were more relationships than are looked at, so that there may be other ways, and shorter ones. */
  readonly isComplete: boolean;
  /** How far a node is from where the way begins, and how far from the goal; -1 where it was not reached. */
  readonly depthFrom: (node: number) => number;
  readonly depthTo: (node: number) => number;
}

interface Wanted {
  readonly lengthMax: number;
  /** True: only how long the shortest way is. False: also what lies on any way of at most `lengthMax` steps. */
  readonly isLengthOnly: boolean;
}

/**
 * Goes from both ends towards each other, level by level, always from the end where fewer relationships lead on, until they meet, or
 * for all ways until both together have gone `lengthMax` steps. Then each goes on, but only where the other has been and the way is
 * not too long: so every node on a way is known by its distance from both ends. It is forgotten when `read` has read it.
 */
export function searchBetween<T>(
  graph: NumberedGraph,
  ends: readonly [from: number, to: number],
  { lengthMax, isLengthOnly }: Wanted,
  read: (sides: TwoSides) => T,
): T {
  if (room.length < graph.count) room = new Uint8Array(graph.count);
  const search: Search = { graph, marks: room, linksLeft: LINKS_MAX, hasMet: false };
  const [from, to] = [sideAt(search, ends[0], 0), sideAt(search, ends[1], 4)];
  let metAfter: number | null = null;
  try {
    while (from.depth + to.depth < lengthMax && mayGoOn(search, from) && mayGoOn(search, to)) {
      const side = lesser(graph, from, to);
      const isLast = from.depth + to.depth + 1 === lengthMax;
      // Behind the last level nobody goes on: of it only those matter where the other has been.
      goOn(search, side, { untilMet: isLengthOnly, otherDepths: isLast ? [0, DEPTH_MAX] : ANYWHERE });
      if (search.hasMet) metAfter ??= from.depth + to.depth;
      if (search.hasMet && isLengthOnly) break;
    }
    if (metAfter !== null && !isLengthOnly) {
      goOnTheWay(search, from, to, lengthMax);
      goOnTheWay(search, to, from, lengthMax);
    }
    return read({
      length: metAfter,
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
  /** What was reached last, from where the next level goes on. */
  frontier: Uint32Array;
  /** Relationships at the first so many nodes there, roughly: they are counted as far as it matters (`lesser`). */
  steps: number;
  counted: number;
  depth: number;
}

const BITS = 15;
const DEPTH_MAX = BITS - 1;

function sideAt({ marks }: Search, end: number, shift: 0 | 4): Side {
  marks[end] = (marks[end] ?? 0) | (1 << shift);
  const level = growingWords(1);
  level.push(end);
  return { shift, levels: [level], frontier: level.values(), steps: 0, counted: 0, depth: 0 };
}

function depthOf({ marks }: Search, { shift }: Side, node: number): number {
  return (((marks[node] ?? 0) >>> shift) & BITS) - 1;
}

function mayGoOn({ linksLeft }: Search, { frontier }: Side): boolean {
  return frontier.length > 0 && linksLeft > 0;
}

/** The side where fewer relationships lead on; they are counted no further than until that is clear. */
function lesser(graph: NumberedGraph, one: Side, other: Side): Side {
  for (;;) {
    const side = one.steps <= other.steps ? one : other;
    if (side.counted === side.frontier.length) return side;
    side.steps += graph.stepsAt(side.frontier[side.counted++] ?? 0);
  }
}

interface Level {
  /** Only until the other side is met. */
  readonly untilMet: boolean;
  /** Only nodes are entered that are at least and at most so far from the other end; -1 is where it has not been. */
  readonly otherDepths: readonly [least: number, most: number];
}

const ANYWHERE = [-1, DEPTH_MAX] as const;

/** One level further. */
function goOn(search: Search, side: Side, { untilMet, otherDepths }: Level): void {
  const { graph, marks } = search;
  const { levels, shift } = side;
  const otherShift = 4 - shift;
  const [least, most] = [otherDepths[0] + 1, otherDepths[1] + 1];
  side.depth++;
  side.steps = 0;
  side.counted = 0;
  const mark = (side.depth + 1) << shift;
  const next = growingWords();
  levels.push(next);
  const meet = (fars: Places | null, begin: number, end: number, first: number): boolean => {
    let at = begin;
    while (at < end) {
      const far = first + (fars === null ? at : (fars[at] ?? 0));
      at++;
      const known = marks[far] ?? 0;
      const other = (known >>> otherShift) & BITS;
      if (((known >>> shift) & BITS) !== 0 || other < least || other > most) continue;
      marks[far] = known | mark;
      next.push(far);
      if (other === 0) continue;
      search.hasMet = true;
      if (untilMet) break;
    }
    search.linksLeft = Math.max(0, search.linksLeft - (at - begin));
    return untilMet && search.hasMet;
  };
  for (const node of side.frontier) {
    if (search.linksLeft === 0 || graph.eachSteps(node, meet)) break;
  }
  side.frontier = next.values();
}

/** To the other end, over nodes that are on a way of at most `length` steps. */
function goOnTheWay(search: Search, side: Side, other: Side, length: number): void {
  side.frontier = side.frontier.filter((node) => {
    const left = depthOf(search, other, node);
    return left >= 0 && side.depth + left <= length;
  });
  while (side.depth < length && mayGoOn(search, side))
    goOn(search, side, { untilMet: false, otherDepths: [0, length - side.depth - 1] });
}
