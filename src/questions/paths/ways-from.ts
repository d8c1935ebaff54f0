import type { RelationshipType } from '../../domain/graph-model.js';
import type { Adjacency } from '../../projection/adjacency.js';
import { LINK_NAMES, LINKS, type ProjectedLabel } from '../../projection/links.js';
import type { Projection } from '../../projection/projection.js';

/** Relationships of one kind that one may walk from nodes of a label. */
export interface Way {
  readonly adjacency: Adjacency;
  /** Where the numbers of the label at the far end begin. */
  readonly first: number;
  readonly type: RelationshipType;
  /** Whether they begin at the node that one comes from. */
  readonly isOut: boolean;
}

/** Those of these types, in either direction. HAS_CLAUSE, which is a column of clauses, is not among them (`clauseSteps`). */
export function waysFrom(
  projection: Projection,
  label: ProjectedLabel,
  types: readonly RelationshipType[],
  firstOf: (label: ProjectedLabel) => number,
): readonly Way[] {
  return LINK_NAMES.flatMap((name) => {
    const { type, from, to } = LINKS[name];
    if (!types.includes(type)) return [];
    const { out, in: arriving } = projection.links[name];
    return [
      ...(from === label ? [{ adjacency: out, first: firstOf(to), type, isOut: true }] : []),
      ...(to === label ? [{ adjacency: arriving, first: firstOf(from), type, isOut: false }] : []),
    ];
  });
}
