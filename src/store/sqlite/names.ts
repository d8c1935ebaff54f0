import { NODE_LABELS, type NodeLabel, type RelationshipType } from '../../domain/graph-model.js';

/** Tables and columns as researchers meet them; `docs/sqlite-schema.md` lists them. All are safe to splice. */
const NODE_TABLES = {
  Policy: 'policies',
  Clause: 'clauses',
  Agency: 'agencies',
  City: 'cities',
  Region: 'regions',
  Cluster: 'clusters',
  Target: 'targets',
} as const satisfies Record<NodeLabel, string>;

export function nodeTable(label: NodeLabel): string {
  return NODE_TABLES[label];
}

/** The table of a relationship: `led_by_edges`. The view without the ending gives ids instead of keys. */
export function edgeTable(type: RelationshipType): string {
  return `${edgeView(type)}_edges`;
}

export function edgeView(type: RelationshipType): string {
  return type.toLowerCase();
}

/** `documentNumber` → `"document_number"`, quoted because some are words of SQL (`end`). */
export function columnOf(field: string): string {
  return `"${field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}"`;
}

/** Keys of nodes end in the digit of their label, so they are unique over all tables and say where to look. */
export function digitOf(label: NodeLabel): number {
  return NODE_LABELS.indexOf(label) + 1;
}

/** The label of a key, or of the digit alone. */
export function labelOfKey(key: number): NodeLabel {
  return NODE_LABELS[(key % 10) - 1] as NodeLabel;
}
