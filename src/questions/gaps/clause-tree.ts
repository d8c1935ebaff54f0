import { edgesBegin, hasEdges } from '../../projection/adjacency.js';
import { largeBytes, largeIntegers } from '../../projection/large-arrays.js';
import type { Projection } from '../../projection/projection.js';
import { oncePerProjection } from '../numbers/once-per-projection.js';

/** How some clauses lie in one another. */
export interface ClauseTree {
  /** Ascending. */
  readonly clauses: Uint32Array;
  readonly has: (clause: number) => boolean;
  /** By clause the one above it, -1 for none: a parent that is none of these clauses is no parent. */
  readonly parents: Int32Array;
}

/** The tree of these clauses. */
export function clauseTreeOf(projection: Projection, clauses: Uint32Array): ClauseTree {
  const all = parentsOf(projection);
  const isIn = largeBytes(projection.clauses.count);
  for (const clause of clauses) isIn[clause] = 1;
  const parents = largeIntegers(projection.clauses.count).fill(-1);
  for (const clause of clauses) {
    const parent = all[clause] ?? -1;
    if (parent >= 0 && isIn[parent] === 1) parents[clause] = parent;
  }
  return { clauses, has: (clause) => isIn[clause] === 1, parents };
}

/** By clause the first that has it as a part, -1 for none. */
const parentsOf = oncePerProjection(({ clauses, links }) => {
  const above = links.HAS_PART.in;
  const parents = largeIntegers(clauses.count).fill(-1);
  for (let clause = 0; clause < clauses.count; clause++) {
    if (hasEdges(above, clause)) parents[clause] = above.far[edgesBegin(above, clause)] ?? -1;
  }
  return parents;
});

/** Whether something above the clause is marked. */
export function isUnderMarked({ parents }: ClauseTree, marks: Uint8Array, clause: number): boolean {
  return nearestMarked({ parents }, marks, parents[clause] ?? -1) >= 0;
}

/** The clause or the nearest above it that is marked; -1 where there is none. */
export function nearestMarked(
  { parents }: Pick<ClauseTree, 'parents'>,
  marks: Uint8Array,
  clause: number,
): number {
  let at = clause;
  while (at >= 0 && marks[at] !== 1) at = parents[at] ?? -1;
  return at;
}

/** Marks the clause and everything above it: what holds of a part holds of them, too. */
export function markUpwards({ parents }: ClauseTree, marks: Uint8Array, clause: number): void {
  for (let at = clause; at >= 0 && marks[at] !== 1; at = parents[at] ?? -1) marks[at] = 1;
}
