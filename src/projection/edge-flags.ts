import { CITATION_KINDS, type CitationKind } from '../domain/graph-model.js';

/** Of LED_BY, SUPPORTED_BY and ASSIGNED_TO: 按职责分工负责. */
export const JOINT_DUTY = 1;
/** Of the same: a rule of another clause added the unit or gave it its role. */
export const INHERITED = 2;
/** Of every edge: a text states it. */
export const STATED = 128;

/** Of POLICY_CITES and CLAUSE_CITES: the place of its kind among these, counted from 1. */
const KIND_BITS = 7;

/** What kind of citation an edge is. */
export function citationKindOf(flags: number): CitationKind | null {
  return CITATION_KINDS[(flags & KIND_BITS) - 1] ?? null;
}

/** The flags of an edge, from those of its fields that there are. */
export function flagsOf(edge: {
  readonly stated: boolean;
  readonly jointDuty?: boolean;
  readonly inherited?: boolean;
  readonly kind?: string;
}): number {
  return (
    (edge.stated ? STATED : 0) |
    (edge.jointDuty ? JOINT_DUTY : 0) |
    (edge.inherited ? INHERITED : 0) |
    (edge.kind === undefined ? 0 : CITATION_KINDS.indexOf(edge.kind as CitationKind) + 1)
  );
}
