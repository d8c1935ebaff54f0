import type { Direction, RelationshipType } from '../../domain/graph-model.js';
import type { Around } from '../../store/graph-store.js';
import type { Limited } from '../trust/limited.js';

/** The answer to: what are these nodes directly connected with? */
export interface NeighbourhoodAnswer extends Limited {
  /** Those asked for that there are, in the order asked, each once; then those found, by id. */
  readonly nodeIds: readonly string[];
  /** So many of `nodeIds` were asked for. */
  readonly askedCount: number;
  /** Each once, by from, to and type. */
  readonly links: Around['links'];
  readonly kinds: readonly NeighbourhoodKind[];
  /** Those of the ids asked for that nothing has, in the order asked. */
  readonly unknownIds: readonly string[];
}

/** The links of one type and direction that a node has. */
export interface NeighbourhoodKind {
  readonly nodeId: string;
  readonly relationship: RelationshipType;
  readonly direction: Direction;
  /** How many nodes are linked so, whatever was brought. */
  readonly count: number;
  /** How many of these links are in the answer. */
  readonly brought: number;
}
