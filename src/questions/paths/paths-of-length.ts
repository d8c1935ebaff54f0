import type { PathGraph } from './path-graph.js';
import type { Step } from './paths-answer.js';

/** How much looking around is left; where it is used up, the search ends and says so. */
export interface Effort {
  stepsLeft: number;
}

/**
 * The simple paths of exactly `length` steps, one after the other in the order of their steps: whoever wants twenty of a
 * million pays for twenty. Only nodes are entered from which the goal can still be reached in the steps that are left.
 */
export function* pathsOfLength(
  graph: PathGraph,
  ends: readonly [fromId: string, toId: string],
  ways: readonly ReadonlyMap<string, number>[],
  length: number,
  effort: Effort,
): Generator<readonly Step[]> {
  const path: Step[] = [];
  const entered = new Set([ends[0]]);

  function* goOn(id: string): Generator<readonly Step[]> {
    if (path.length === length) {
      yield [...path];
      return;
    }
    const reaching = ways[length - path.length - 1];
    for (const step of graph.get(id) ?? []) {
      if (!reaching?.has(step.toId) || entered.has(step.toId)) continue;
      if (effort.stepsLeft === 0) return;
      effort.stepsLeft--;
      path.push(step);
      entered.add(step.toId);
      yield* goOn(step.toId);
      entered.delete(step.toId);
      path.pop();
    }
  }
  yield* goOn(ends[0]);
}
