import { RELATIONSHIPS, type RelationshipType } from '../../domain/graph-model.js';
import type { NumberedGraph } from './numbered-graph.js';
import type { TwoSides } from './two-sides.js';

/** A relationship as a path takes it; `isOut` where it is read from its first node to its second. */
export interface NumberedStep {
  readonly far: number;
  readonly type: RelationshipType;
  readonly isOut: boolean;
}

/** The nodes between two ends as one walks them. */
export interface PathGraph {
  /**
   * The steps from a node that are on a way to the goal, each once whatever the number of claims behind it: by the id to which
   * they lead, then by relationship and direction.
   */
  readonly stepsInOrder: (node: number) => readonly NumberedStep[];
  /** In how many ways one gets from the node to the goal in exactly so many steps, without coming through the goal before. */
  readonly wayCount: (node: number, length: number) => number;
  /** Whether there is any. */
  readonly hasWay: (node: number, length: number) => boolean;
  /** False where there were more steps than are kept. */
  readonly isComplete: () => boolean;
}

/** Most steps that paths are made of. */
const STEPS_KEPT_MAX = 200_000;
/** Longer ways are not asked for. */
const LENGTHS = 8;
const TYPES = Object.keys(RELATIONSHIPS);

/** Steps are looked for where somebody comes to; `lengthMax` is that of the ways between the ends. */
export function pathGraph(graph: NumberedGraph, goal: number, sides: TwoSides, lengthMax: number): PathGraph {
  let keptCount = 0;
  const stepsFrom = remembering((node): readonly NumberedStep[] => {
    const found = new Map<number, NumberedStep>();
    if (keptCount >= STEPS_KEPT_MAX) return [];
    const depth = sides.depthFrom(node) + 1;
    graph.eachSteps(Uint32Array.of(node), (fars, begin, end, first, type, isOut) => {
      for (let at = begin; at < end; at++) {
        const far = first + (fars === null ? at : (fars[at] ?? 0));
        const left = sides.depthTo(far);
        if (far === node || left < 0 || depth + left > lengthMax) continue;
        const key = 2 * (far * TYPES.length + TYPES.indexOf(type)) + Number(isOut);
        if (!found.has(key)) found.set(key, { far, type, isOut });
      }
      return false;
    });
    keptCount += found.size;
    return [...found.values()];
  });
  const stepsInOrder = remembering((node) => inOrder(graph, stepsFrom(node)));
  const isFar = (node: number, length: number): boolean =>
    length === 0 || node === goal || sides.depthTo(node) > length;
  const isThere = (node: number, length: number): boolean => node === goal && length === 0;
  const wayCount = remembering((at): number => {
    const [node, length] = [Math.floor(at / LENGTHS), at % LENGTHS];
    if (isFar(node, length)) return Number(isThere(node, length));
    return stepsFrom(node).reduce((sum, { far }) => sum + wayCount(placeOf(far, length - 1)), 0);
  });
  const hasWay = remembering((at): boolean => {
    const [node, length] = [Math.floor(at / LENGTHS), at % LENGTHS];
    if (isFar(node, length)) return isThere(node, length);
    return stepsFrom(node).some(({ far }) => hasWay(placeOf(far, length - 1)));
  });
  return {
    stepsInOrder,
    wayCount: (node, length) => wayCount(placeOf(node, length)),
    hasWay: (node, length) => hasWay(placeOf(node, length)),
    isComplete: () => keptCount < STEPS_KEPT_MAX,
  };
}

function placeOf(node: number, length: number): number {
  return node * LENGTHS + length;
}

function remembering<T>(work: (at: number) => T): (at: number) => T {
  const known = new Map<number, T>();
  return (at) => {
    const before = known.get(at);
    if (before !== undefined) return before;
    const found = work(at);
    known.set(at, found);
    return found;
  };
}

function inOrder(graph: NumberedGraph, steps: readonly NumberedStep[]): readonly NumberedStep[] {
  return steps
    .map((step) => ({ step, place: `${graph.idOf(step.far)} ${step.type} ${step.isOut ? 'OUT' : 'IN'}` }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ step }) => step);
}
