import type { RelationshipType } from '../../domain/graph-model.js';
import type { Places } from '../../projection/shared-arrays.js';

/**
 * Is told of relationships of one kind at a node: the nodes at their far ends are `first + far[at]` for each `at` from `begin` to
 * before `end`, or `first + at` where `far` is null; `isOut` where they begin at the node that one comes from. They are told together
 * because a call for each of ten thousand costs more than looking at it. True: no more of them are wanted.
 */
export type MeetSteps = (
  far: Places | null,
  begin: number,
  end: number,
  first: number,
  type: RelationshipType,
  isOut: boolean,
) => boolean;
