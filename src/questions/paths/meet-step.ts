import type { RelationshipType } from '../../domain/graph-model.js';

/**
 * Is told of a relationship: the node at its far end, and whether it begins at the node that one comes from. True: no more of them
 * are wanted.
 */
export type MeetStep = (far: number, type: RelationshipType, isOut: boolean) => boolean;
