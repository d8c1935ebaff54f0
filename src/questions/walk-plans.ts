import {
  type Direction,
  type EdgeOf,
  edgeFieldsOf,
  NODE_FIELDS,
  NODE_LABELS,
  type NodeByLabel,
  type NodeLabel,
  type RelationshipType,
} from '../domain/graph-model.js';
import {
  COMMON_EDGE_FIELDS,
  type Hop,
  type WalkedEdge,
  type WalkedNode,
  type WalkNodePlan,
} from '../store/walk-plan.js';

/** Most relationships that a named question follows from one node and level. Passing it is reported, never hidden. */
export const HOP_LIMIT = 5_000;

/** A hop that brings the edge and the far node whole. Named questions page by keys of their own: nobody reads its cursors. */
export function wholeHop(key: string, type: RelationshipType, direction: Direction, to: WalkNodePlan): Hop {
  return {
    key,
    type,
    direction,
    page: { first: HOP_LIMIT, after: null, withTotal: false },
    filter: null,
    edgeFields: wholeEdge(type),
    withCursors: false,
    to,
  };
}

/** A hop of which only what is at the far end matters. */
export function bareHop(key: string, type: RelationshipType, direction: Direction, to: WalkNodePlan): Hop {
  return { ...wholeHop(key, type, direction, to), edgeFields: [] };
}

/** The plan of a node with all its fields. */
export function wholeNode(label: NodeLabel, hops: readonly Hop[] = []): WalkNodePlan {
  return { label, fields: WHOLE_NODES[label], hops };
}

/** Whether a plan brings all fields of a node, because it was made so and not because it names them. */
export function isWholeNode({ label, fields }: WalkNodePlan): boolean {
  return fields === WHOLE_NODES[label];
}

/** The same of a relationship. */
export function isWholeEdge({ type, edgeFields }: Hop): boolean {
  return edgeFields === wholeEdge(type);
}

const WHOLE_NODES = Object.fromEntries(
  NODE_LABELS.map((label) => [label, Object.keys(NODE_FIELDS[label])]),
) as unknown as Readonly<Record<NodeLabel, readonly string[]>>;

const WHOLE_EDGES = new Map<RelationshipType, readonly string[]>();

function wholeEdge(type: RelationshipType): readonly string[] {
  const fields = WHOLE_EDGES.get(type) ?? [...COMMON_EDGE_FIELDS, ...Object.keys(edgeFieldsOf(type))];
  WHOLE_EDGES.set(type, fields);
  return fields;
}

/** The plan of a node of which only the id matters. */
export function bareNode(label: NodeLabel, hops: readonly Hop[] = []): WalkNodePlan {
  return { label, fields: [], hops };
}

/** A node that was asked for whole. */
export function nodeOf<L extends NodeLabel>(_label: L, walked: WalkedNode): NodeByLabel[L] {
  return { ...walked.fields, id: walked.id } as unknown as NodeByLabel[L];
}

/** An edge that was asked for whole. */
export function edgeOf<R extends RelationshipType>(_type: R, walked: WalkedEdge): EdgeOf<R> {
  return walked.edge as unknown as EdgeOf<R>;
}

/** The edges of a hop; none where the plan did not have it. */
export function along(walked: WalkedNode, key: string): readonly WalkedEdge[] {
  return walked.hops[key]?.items ?? [];
}

/** Whether any level of the answer was cut at its limit. */
export function wasCut(walked: WalkedNode): boolean {
  return Object.values(walked.hops).some(
    (page) => page.hasNextPage || page.items.some((item) => wasCut(item.node)),
  );
}
