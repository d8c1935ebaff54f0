import type { NumberedGraph } from './numbered-graph.js';
import { type NumberedStep, type PathGraph, pathGraph } from './path-graph.js';
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

/** Steps of the shortest way between two nodes; null where none of at most `lengthMax` steps was found. */
export function shortestLength(
  graph: NumberedGraph,
  ends: readonly [from: number, to: number],
  lengthMax: number,
): { readonly length: number | null; readonly isComplete: boolean } {
  return searchBetween(graph, ends, { lengthMax, ways: 'LENGTH' }, ({ length, isComplete }) => ({
    length,
    isComplete,
  }));
}

/** The simple paths between two nodes. */
export function findPaths(
  graph: NumberedGraph,
  ends: readonly [from: number, to: number],
  { lengthMax, isShortestOnly, first }: PathsBetween,
): Found {
  const read = (sides: TwoSides): Found => {
    const { length: shortest, isComplete } = sides;
    if (shortest === null)
      return { shortestCount: 0, paths: [], hasMore: false, isComplete, isGivenUp: false };
    const longest = isShortestOnly ? shortest : lengthMax;
    const between = pathGraph(graph, ends[1], sides, longest);
    const effort: Effort = { stepsLeft: EFFORT_MAX };
    const paths = firstPaths(between, ends[0], [shortest, longest], first + 1, effort);
    const shortestCount = between.wayCount(ends[0], shortest);
    return {
      shortestCount,
      paths: paths.slice(0, first).map((path) => stepsOf(graph, ends[0], path)),
      hasMore: paths.length > first,
      isComplete: isComplete && between.isComplete(),
      isGivenUp: paths.length <= first && effort.stepsLeft === 0,
    };
  };
  return searchBetween(graph, ends, { lengthMax, ways: isShortestOnly ? 'SHORTEST' : 'ALL' }, read);
}

function firstPaths(
  between: PathGraph,
  start: number,
  [shortest, longest]: readonly [number, number],
  most: number,
  effort: Effort,
): readonly (readonly NumberedStep[])[] {
  const paths: (readonly NumberedStep[])[] = [];
  for (let length = shortest; length <= longest; length++) {
    for (const path of pathsOfLength(between, start, length, effort)) {
      paths.push(path);
      if (paths.length === most) return paths;
    }
  }
  return paths;
}

function stepsOf(graph: NumberedGraph, start: number, path: readonly NumberedStep[]): readonly Step[] {
  return path.map(({ far, type, isOut }, at) => ({
    fromId: graph.idOf(path[at - 1]?.far ?? start),
    toId: graph.idOf(far),
    relationship: type,
    direction: isOut ? 'OUT' : 'IN',
  }));
}
