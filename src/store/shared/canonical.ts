import {
  type EdgeOf,
  edgeFieldsOf,
  NODE_FIELDS,
  type NodeByLabel,
  type NodeLabel,
  type RelationshipType,
} from '../../domain/graph-model.js';
import type { Evidence } from '../../domain/span.js';
import { COMMON_EDGE_FIELDS } from '../walk-plan.js';

/** Fields of every relationship, in the order in which both stores give them. */
const COMMON_FIELDS = COMMON_EDGE_FIELDS.filter((name) => name !== 'owner');

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

function picked(from: object, fields: readonly string[]): Record<string, unknown> {
  const values = from as Readonly<Record<string, unknown>>;
  return Object.fromEntries(fields.map((field) => [field, values[field] ?? null]));
}
