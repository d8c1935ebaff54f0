import type { EdgeClaim, NodeClaim } from '../../domain/graph-batch.js';
import {
  type EdgeOf,
  edgeFieldsOf,
  NODE_FIELDS,
  NODE_LABELS,
  type NodeByLabel,
  type NodeLabel,
  RELATIONSHIPS,
  type RelationshipType,
} from '../../domain/graph-model.js';
import type { Evidence } from '../../domain/span.js';

/** Fields of every relationship, in the order in which both stores give them. */
const COMMON_FIELDS = ['position', 'inKey', 'key', 'ruleId', 'stated', 'evidence', 'correctionId'] as const;

const TYPES = Object.keys(RELATIONSHIPS);

/** The fields of a relationship in the one order in which the past is given, whatever the store. */
export function canonicalEdgeFields(type: RelationshipType): readonly string[] {
  return [...COMMON_FIELDS, ...Object.keys(edgeFieldsOf(type))];
}

/** The same node with its fields in the order of NODE_FIELDS, so that equal nodes are equal as JSON. */
export function canonicalNode<L extends NodeLabel>(label: L, node: object): NodeByLabel[L] {
  return picked(node, Object.keys(NODE_FIELDS[label])) as unknown as NodeByLabel[L];
}

/** The same relationship with its fields, and those of its evidence, in one order. */
export function canonicalEdge<R extends RelationshipType>(type: R, edge: object): EdgeOf<R> {
  const fields = picked(edge, canonicalEdgeFields(type));
  const evidence = (fields.evidence as readonly Evidence[]).map(
    ({ sourceId, start, end, quote, line, page }) => ({ sourceId, start, end, quote, line, page }),
  );
  return { ...fields, evidence } as unknown as EdgeOf<R>;
}

/** By label in the order of NODE_LABELS, then by id. */
export function compareNodeClaims(a: NodeClaim, b: NodeClaim): number {
  return NODE_LABELS.indexOf(a.label) - NODE_LABELS.indexOf(b.label) || order(a.node.id, b.node.id);
}

/** By type in the order of RELATIONSHIPS, then by from, to and key. */
export function compareEdgeClaims(a: EdgeClaim, b: EdgeClaim): number {
  return (
    TYPES.indexOf(a.type) - TYPES.indexOf(b.type) ||
    order(a.from, b.from) ||
    order(a.to, b.to) ||
    order(a.edge.key, b.edge.key)
  );
}

function picked(from: object, fields: readonly string[]): Record<string, unknown> {
  const values = from as Readonly<Record<string, unknown>>;
  return Object.fromEntries(fields.map((field) => [field, values[field] ?? null]));
}

/** By code unit: ids are ASCII, keys need not be. */
function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
