import type { Direction, EdgeOf, RelationshipType } from '../../domain/graph-model.js';
import type { Limited } from '../trust/limited.js';

/**
 * The answer to: how are two things connected? Paths are simple: no node stands twice in one. What is more than the length is
 * searched for when it is read.
 */
export interface PathsAnswer extends Limited {
  readonly fromId: string;
  readonly toId: string;
  /** Which relationships were followed, in either direction. */
  readonly relationships: readonly RelationshipType[];
  /** Steps of the shortest path; null where none was found. */
  readonly shortestLength: number | null;
  /** How many paths are so short; null where not everything could be searched, or nothing was found. */
  readonly shortestCount: number | null;
  /** Shortest first, of one length by ids and relationships. */
  readonly paths: readonly FoundPath[];
}

export interface FoundPath {
  readonly steps: readonly FoundStep[];
}

/** One relationship of a path, in the direction of the path: `OUT` where it is read from its first node to its second. */
export interface Step {
  readonly fromId: string;
  readonly toId: string;
  readonly relationship: RelationshipType;
  readonly direction: Direction;
}

export interface FoundStep extends Step {
  /** Everybody's claims that the relationship is there; at least one. Of all steps together they are brought when the first is asked for. */
  readonly claims: () => Promise<readonly StepClaim[]>;
}

export interface StepClaim {
  readonly relationship: RelationshipType;
  readonly edge: EdgeOf<RelationshipType> & { readonly owner: string };
}
