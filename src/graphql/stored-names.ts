import type { NodeLabel } from '../domain/graph-model.js';

/** Fields of nodes that are answered through a field of another name. */
const OF_NODES: { readonly [L in NodeLabel]?: Readonly<Record<string, string>> } = {
  Policy: { citation: 'id' },
  Agency: { printedNames: 'id', printedNameCount: 'id' },
  Clause: { repeats: 'repeatsId', citation: 'id', corrections: 'id' },
};

/** The same of relationships. */
const OF_RELATIONSHIPS: Readonly<Record<string, string>> = {
  claimedBy: 'owner',
  statedById: 'statedBy',
  correction: 'correctionId',
};

/** What a field of the schema is stored as with a node. */
export function storedWithNode(label: NodeLabel, field: string): string {
  return OF_NODES[label]?.[field] ?? field;
}

/** What a field of the schema is stored as with a relationship. */
export function storedWithRelationship(field: string): string {
  return OF_RELATIONSHIPS[field] ?? field;
}

/** All that a field of this name may be stored as, whatever has it. */
export function storedNames(field: string): readonly string[] {
  const ofNodes = Object.values(OF_NODES).map((names) => names[field] ?? field);
  return [field, ...ofNodes, storedWithRelationship(field)];
}
