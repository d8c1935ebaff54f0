import { edgesBegin, hasEdges } from '../../projection/adjacency.js';
import { largeBytes } from '../../projection/large-arrays.js';
import type { Projection } from '../../projection/projection.js';

/** How some clauses lie in one another. */
export interface ClauseTree {
  /** Ascending. */
  readonly clauses: Uint32Array;
  readonly has: (clause: number) => boolean;
  /** The clause above one, -1 for none: a parent that is none of these clauses is no parent. */
  readonly parentOf: (clause: number) => number;
}

/** The tree of these clauses. */
export function clauseTreeOf(projection: Projection, clauses: Uint32Array): ClauseTree {
  const above = projection.links.HAS_PART.in;
  const isIn = largeBytes(projection.clauses.count);
  for (const clause of clauses) isIn[clause] = 1;
  return {
    clauses,
    has: (clause) => isIn[clause] === 1,
    parentOf: (clause) => {
      if (!hasEdges(above, clause)) return -1;
      // The first that has it as a part.
      const parent = above.far[edgesBegin(above, clause)] ?? -1;
      return isIn[parent] === 1 ? parent : -1;
    },
  };
}

/** Whether something above the clause is marked. */
export function isUnderMarked(tree: ClauseTree, marks: Uint8Array, clause: number): boolean {
  return nearestMarked(tree, marks, tree.parentOf(clause)) >= 0;
}

/** The clause or the nearest above it that is marked; -1 where there is none. */
export function nearestMarked({ parentOf }: ClauseTree, marks: Uint8Array, clause: number): number {
  let at = clause;
  while (at >= 0 && marks[at] !== 1) at = parentOf(at);
  return at;
}

/** Marks the clause and everything above it: what holds of a part holds of them, too. */
export function markUpwards({ parentOf }: ClauseTree, marks: Uint8Array, clause: number): void {
  for (let at = clause; at >= 0 && marks[at] !== 1; at = parentOf(at)) marks[at] = 1;
}
