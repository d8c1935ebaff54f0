import type { NumberedGraph } from './numbered-graph.js';

/** What was reached last from one of two ends, from where the search goes on. */
export interface Frontier {
  readonly nodes: Uint32Array;
  /** Relationships at the first so many nodes there, roughly: they are counted as far as it matters (`lesser`). */
  steps: number;
  counted: number;
}

export function frontierOf(nodes: Uint32Array): Frontier {
  return { nodes, steps: 0, counted: 0 };
}

/** That where fewer relationships lead on; they are counted no further than until that is clear. */
export function lesser(graph: NumberedGraph, one: Frontier, other: Frontier): Frontier {
  for (;;) {
    const frontier = one.steps <= other.steps ? one : other;
    if (frontier.counted === frontier.nodes.length) return frontier;
    frontier.steps += graph.stepsAt(frontier.nodes[frontier.counted++] ?? 0);
  }
}
