import type { NumberedStep, PathGraph } from './path-graph.js';

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
  start: number,
  length: number,
  effort: Effort,
): Generator<readonly NumberedStep[]> {
  const path: NumberedStep[] = [];
  const entered = new Set([start]);

  function* goOn(node: number): Generator<readonly NumberedStep[]> {
    if (path.length === length) {
      yield [...path];
      return;
    }
    const left = length - path.length - 1;
    for (const step of graph.stepsInOrder(node)) {
      if (entered.has(step.far) || !graph.hasWay(step.far, left)) continue;
      if (effort.stepsLeft === 0) return;
      effort.stepsLeft--;
      path.push(step);
      entered.add(step.far);
      yield* goOn(step.far);
      entered.delete(step.far);
      path.pop();
    }
  }
  yield* goOn(start);
}
