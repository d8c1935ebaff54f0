import { type Growing, growingWords } from '../../projection/growing.js';
import type { Links } from '../../store/graph-store.js';
import type { NumberedGraph } from './numbered-graph.js';

type Link = Links['items'][number];

/** Most relationships looked at in search of the way. */
export const LINKS_MAX = 5_000_000;
/** Most relationships that paths are then made of. */
const LINKS_KEPT_MAX = 100_000;

export interface LinksBetween {
  /** The relationships that lie on a path of at most `lengthMax` steps. */
  readonly links: readonly Link[];
  /** False where there were more than are looked at, so that there may be other paths, and shorter ones. */
  readonly isComplete: boolean;
}

/**
 * Goes from both ends towards each other, level by level, always from the end that has fewer nodes to go on from, until the two
 * sides together have gone `lengthMax` steps, or with `isShortestOnly` until they meet. Then each goes on, but only where the other has
 * been and the way is not too long: so every node on a path is known by its distance from both ends.
 */
export function linksBetween(
  graph: NumberedGraph,
  ends: readonly [fromId: string, toId: string],
  { lengthMax, isShortestOnly }: { readonly lengthMax: number; readonly isShortestOnly: boolean },
): LinksBetween {
  const [start, goal] = [graph.numberOf(ends[0]), graph.numberOf(ends[1])];
  if (start < 0 || goal < 0) return { links: [], isComplete: true };
  const [from, to] = [sideAt(graph, start), sideAt(graph, goal)];
  const effort = { linksLeft: LINKS_MAX };
  const anywhere = (): boolean => true;
  let hasMet = false;
  while (from.depth + to.depth < lengthMax && from.frontier.length > 0 && to.frontier.length > 0) {
    const [side, other] = from.frontier.length <= to.frontier.length ? [from, to] : [to, from];
    goOn(graph, side, effort, anywhere);
    hasMet ||= side.frontier.some((node) => other.depths[node] !== 0);
    if (effort.linksLeft === 0 || (isShortestOnly && hasMet)) break;
  }
  if (!hasMet) return { links: [], isComplete: effort.linksLeft > 0 };
  const length = isShortestOnly ? from.depth + to.depth : lengthMax;
  for (const [side, other] of [[from, to], [to, from]] as const) {
    const isOnTheWay = (node: number, depth: number): boolean =>
      other.depths[node] !== 0 && depth + depthOf(other, node) <= length;
    while (side.depth < length && side.frontier.length > 0 && effort.linksLeft > 0)
      goOn(graph, side, effort, isOnTheWay);
  } // biome-ignore format: two pairs
  const links = linksOnTheWay(graph, from, to, length);
  return { links, isComplete: effort.linksLeft > 0 && links.length < LINKS_KEPT_MAX };
}

/** What has been reached from one end. */
interface Side {
  /** By node one more than its distance; 0 where it was not reached. */
  readonly depths: Uint8Array;
  readonly reached: Growing<Uint32Array>;
  /** What was reached last, from where the next level goes on. */
  frontier: Uint32Array;
  depth: number;
}

function sideAt({ count }: NumberedGraph, end: number): Side {
  const depths = new Uint8Array(count);
  depths[end] = 1;
  const reached = growingWords();
  reached.push(end);
  return { depths, reached, frontier: Uint32Array.of(end), depth: 0 };
}

function depthOf({ depths }: Side, node: number): number {
  return (depths[node] ?? 0) - 1;
}

/** One level further, to where one may go. */
function goOn(
  { eachStep }: NumberedGraph,
  side: Side,
  effort: { linksLeft: number },
  mayEnter: (node: number, depth: number) => boolean,
): void {
  const { depths, reached } = side;
  const next = growingWords();
  side.depth++;
  for (const node of side.frontier) {
    if (effort.linksLeft === 0) break;
    eachStep(node, (far) => {
      if (effort.linksLeft > 0) effort.linksLeft--;
      if (depths[far] !== 0 || !mayEnter(far, side.depth)) return;
      depths[far] = side.depth + 1;
      reached.push(far);
      next.push(far);
    });
  }
  side.frontier = next.values();
}

function linksOnTheWay(graph: NumberedGraph, from: Side, to: Side, length: number): readonly Link[] {
  const links: Link[] = [];
  const isOn = (node: number): boolean => from.depths[node] !== 0 && to.depths[node] !== 0;
  const isStep = (one: number, other: number): boolean =>
    depthOf(from, one) + 1 + depthOf(to, other) <= length;
  for (const node of from.reached.values()) {
    if (!isOn(node) || links.length >= LINKS_KEPT_MAX) continue;
    graph.eachStep(node, (far, type, isOut) => {
      if (!isOut || !isOn(far) || links.length >= LINKS_KEPT_MAX) return;
      if (isStep(node, far) || isStep(far, node))
        links.push({ from: graph.idOf(node), to: graph.idOf(far), type });
    });
  }
  return links;
}
