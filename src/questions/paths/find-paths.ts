import type { Shortest } from './length-between.js';
import type { NumberedGraph } from './numbered-graph.js';
import { type NumberedStep, pathGraph } from './path-graph.js';
import type { Step } from './paths-answer.js';
import { type Effort, pathsOfLength } from './paths-of-length.js';
import { searchBetween, type TwoSides } from './two-sides.js';

/** Most steps tried in search of the paths asked for. */
export const EFFORT_MAX = 500_000;

export interface Found {
  /** How many paths are as short as the shortest. */
  readonly shortestCount: number;
  /** Shortest first, of one length by ids and relationships. */
  readonly paths: readonly (readonly Step[])[];
  /** Whether there are more than were asked for. */
  readonly hasMore: boolean;
  /** Whether all relationships around the two were looked at. */
  readonly isComplete: boolean;
  /** Whether the search for paths was given up. */
  readonly isGivenUp: boolean;
}

interface PathsBetween {
  readonly lengthMax: number;
  readonly isShortestOnly: boolean;
  /** Most paths to bring. */
  readonly first: number;
}

/** The simple paths between two nodes, of which the shortest are so long. Longer ways are looked for only where the shorter ones are too few: they are many more. */
export function findPaths(
  graph: NumberedGraph,
  ends: readonly [from: number, to: number],
  { length: shortest, isComplete }: Shortest,
  { lengthMax, isShortestOnly, first }: PathsBetween,
): Found {
  if (shortest === null) return { shortestCount: 0, paths: [], hasMore: false, isComplete, isGivenUp: false };
  const effort: Effort = { stepsLeft: EFFORT_MAX };
  const paths: (readonly NumberedStep[])[] = [];
  let [shortestCount, isAll] = [0, isComplete];
  const addPaths = (length: number, sides: TwoSides): void => {
    const between = pathGraph(graph, ends[1], sides, length);
    for (const path of pathsOfLength(between, ends[0], length, effort)) {
      paths.push(path);
      if (paths.length > first) break;
    }
    if (length === shortest) shortestCount = between.wayCount(ends[0], shortest);
    isAll &&= sides.isComplete && between.isComplete();
  };
  const longest = isShortestOnly ? shortest : lengthMax;
  for (let length = shortest; length <= longest; length++) {
    searchBetween(graph, ends, length, (sides) => addPaths(length, sides));
    if (paths.length > first || effort.stepsLeft === 0) break;
  }
  return {
    shortestCount,
    paths: paths.slice(0, first).map((path) => stepsOf(graph, ends[0], path)),
    hasMore: paths.length > first,
    isComplete: isAll,
    isGivenUp: paths.length <= first && effort.stepsLeft === 0,
  };
}

function stepsOf(graph: NumberedGraph, start: number, path: readonly NumberedStep[]): readonly Step[] {
  return path.map(({ far, type, isOut }, at) => ({
    fromId: graph.idOf(path[at - 1]?.far ?? start),
    toId: graph.idOf(far),
    relationship: type,
    direction: isOut ? 'OUT' : 'IN',
  }));
}
