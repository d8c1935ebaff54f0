import {
  edgeFieldsOf,
  type FieldKind,
  NODE_FIELDS,
  NODE_LABELS,
  RELATIONSHIPS,
  type RelationshipType,
} from '../../domain/graph-model.js';

const TYPES: Readonly<Record<FieldKind, string>> = {
  string: 'string',
  // GraphML has no lists: they are JSON.
  strings: 'string',
  int: 'int',
  float: 'double',
  boolean: 'boolean',
};

/** Every field that a node of any label has, by name. A field of two labels has one kind; so the compiler and a test say. */
const NODE_KEYS: Readonly<Record<string, FieldKind>> = Object.assign(
  { label: 'string', nodeLabel: 'string' },
  ...NODE_LABELS.map((label) => NODE_FIELDS[label]),
);

const EDGE_KEYS: Readonly<Record<string, FieldKind>> = Object.assign(
  {
    label: 'string', position: 'int', key: 'string', ruleId: 'string', stated: 'boolean', correctionId: 'string',
    owner: 'string', quote: 'string', line: 'int', evidence: 'string',
  },
  ...(Object.keys(RELATIONSHIPS) as RelationshipType[]).map(edgeFieldsOf),
); // biome-ignore format: one screen

/** The declarations that stand before the graph. */
export function keyElements(): readonly string[] {
  return [...elements('node', NODE_KEYS), ...elements('edge', EDGE_KEYS)];
}

export function keyId(of: 'node' | 'edge', name: string): string {
  return `${of}-${name}`;
}

function elements(of: 'node' | 'edge', keys: Readonly<Record<string, FieldKind>>): readonly string[] {
  return Object.entries(keys)
    .filter(([name]) => of === 'edge' || name !== 'id')
    .map(
      ([name, kind]) =>
        `<key id="${keyId(of, name)}" for="${of}" attr.name="${name}" attr.type="${TYPES[kind]}"/>\n`,
    );
}
