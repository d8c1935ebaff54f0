import {
  edgeFieldsOf,
  type FieldKind,
  NODE_FIELDS,
  type NodeByLabel,
  type NodeLabel,
  type RelationshipType,
} from '../../domain/graph-model.js';

/** A list out of the JSON that `walk-sql.ts` makes. */
export type Row = readonly unknown[];

/** The rows inside a JSON text. */
export function parsed(json: unknown): readonly Row[] {
  return JSON.parse(String(json)) as readonly Row[];
}

const EDGE_KINDS: Readonly<Record<string, FieldKind>> = { stated: 'boolean' };

/** Fields of a node from `row`, beginning at `at`. Lists and null come as they are; only booleans differ in SQL. */
export function nodeFields(
  label: NodeLabel,
  fields: readonly string[],
  row: Row,
  at: number,
): Record<string, unknown> {
  return fieldsOf(fields, NODE_FIELDS[label], row, at);
}

/** A whole node from `[id, …all fields]`. */
export function wholeNode<L extends NodeLabel>(label: L, row: Row): NodeByLabel[L] {
  return nodeFields(label, Object.keys(NODE_FIELDS[label]), row, 1) as unknown as NodeByLabel[L];
}

export function edgeFields(
  type: RelationshipType,
  fields: readonly string[],
  row: Row,
  at: number,
): Record<string, unknown> {
  return fieldsOf(fields, { ...edgeFieldsOf(type), ...EDGE_KINDS }, row, at);
}

function fieldsOf(
  fields: readonly string[],
  kinds: Readonly<Record<string, FieldKind>>,
  row: Row,
  at: number,
): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  fields.forEach((field, index) => {
    const value = row[at + index];
    found[field] = kinds[field] === 'boolean' ? value === 1 : value;
  });
  return found;
}
