import type { RelationshipType } from '../../domain/graph-model.js';
import { type Adjacency, hasEdges, rankOf } from '../../projection/adjacency.js';
import { LINK_NAMES, LINKS, type ProjectedLabel } from '../../projection/links.js';
import type { Projection } from '../../projection/projection.js';
import type { MeetSteps } from './meet-steps.js';

/** Relationships of one kind that one may walk from nodes of a label. */
export interface Way {
  readonly adjacency: Adjacency;
  /** Where the numbers of the label at the far end begin. */
  readonly first: number;
  readonly type: RelationshipType;
  /** Whether they begin at the node that one comes from. */
  readonly isOut: boolean;
}

/** Nodes of one label that stand together in a list, from one place to before another. */
export interface SomeNodes {
  readonly nodes: Uint32Array;
  readonly from: number;
  readonly to: number;
  /** Where the numbers of the label begin. */
  readonly first: number;
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

/** Every relationship of this kind at these nodes. True where `meet` ended it. */
export function meetAlong(way: Way, { nodes, from, to, first }: SomeNodes, meet: MeetSteps): boolean {
  const { starts, far } = way.adjacency;
  for (let at = from; at < to; at++) {
    const own = (nodes[at] ?? 0) - first;
    if (!hasEdges(way.adjacency, own)) continue;
    const rank = rankOf(way.adjacency, own);
    if (meet(far, starts[rank] ?? 0, starts[rank + 1] ?? 0, way.first, way.type, way.isOut)) return true;
  }
  return false;
}
