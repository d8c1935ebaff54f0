import neo4j from 'neo4j-driver';
import {
  type EdgeOf,
  edgeFieldsOf,
  type FieldKind,
  NODE_FIELDS,
  type NodeByLabel,
  type NodeLabel,
  type RelationshipType,
} from '../../domain/graph-model.js';
import type { Evidence } from '../../domain/span.js';

/** How domain values become values of the driver, and back. Nothing else in this folder converts. */

/** JavaScript has one kind of number and Neo4j two: limits, positions and offsets must arrive as integers. */
export function integer(value: number): unknown {
  return neo4j.int(value);
}

/** One value on its way to the driver; `ints` are a list of whole numbers. */
export function valueOfKind(kind: FieldKind | 'ints', value: unknown): unknown {
  if (value === null) return null;
  if (kind === 'int') return neo4j.int(value as number);
  return kind === 'ints' ? (value as readonly number[]).map((one) => neo4j.int(one)) : value;
}

/** A node from the values of its fields, by name. */
export function nodeOf<L extends NodeLabel>(label: L, value: (name: string) => unknown): NodeByLabel[L] {
  const node: Record<string, unknown> = {};
  for (const [name, kind] of Object.entries(NODE_FIELDS[label])) node[name] = fieldValue(kind, value(name));
  return node as unknown as NodeByLabel[L];
}

export function fieldValue(kind: FieldKind, value: unknown): unknown {
  return value ?? (kind === 'strings' ? [] : null);
}

/** Evidence as parallel lists, which can be read and searched in Neo4j Browser. Page 0 stands for none. */
export const EVIDENCE_PROPERTIES = {
  sourceId: 'evidenceSource',
  start: 'evidenceStart',
  end: 'evidenceEnd',
  quote: 'evidenceQuote',
  line: 'evidenceLine',
  page: 'evidencePage',
} as const satisfies Readonly<Record<keyof Evidence, string>>;

export const EVIDENCE_FIELDS = Object.keys(EVIDENCE_PROPERTIES) as readonly (keyof Evidence)[];

/** Evidence from the lists of these fields, in the order of the fields; where there is none, the lists are null. */
function evidenceOf(fields: readonly (keyof Evidence)[], lists: readonly unknown[]): readonly Evidence[] {
  const [first] = lists as readonly (readonly unknown[] | null)[];
  return (first ?? []).map((_, at) => {
    const evidence: Partial<Record<keyof Evidence, unknown>> = {};
    fields.forEach((field, list) => {
      const value = (lists[list] as readonly unknown[])[at];
      evidence[field] = field === 'page' ? value || null : value;
    });
    return evidence as Evidence;
  });
}

/** A relationship from the values of its properties, by name. */
export function edgeOf<R extends RelationshipType>(type: R, value: (name: string) => unknown): EdgeOf<R> {
  const edge: Record<string, unknown> = {
    position: value('position'),
    inKey: value('inKey'),
    key: value('key'),
    ruleId: value('ruleId'),
    stated: value('stated'),
    evidence: evidenceOf(
      EVIDENCE_FIELDS,
      EVIDENCE_FIELDS.map((name) => value(EVIDENCE_PROPERTIES[name])),
    ),
    correctionId: value('correctionId') ?? null,
  };
  for (const [name, kind] of Object.entries(edgeFieldsOf(type))) edge[name] = fieldValue(kind, value(name));
  return edge as unknown as EdgeOf<R>;
}

const COMMON_KINDS: Readonly<Record<string, FieldKind>> = {
  position: 'int',
  inKey: 'string',
  key: 'string',
  ruleId: 'string',
  stated: 'boolean',
  correctionId: 'string',
  owner: 'string',
};

/** Every field of a relationship that is one property: the common ones, `owner`, and those of its type. */
export function edgeKinds(type: RelationshipType): Readonly<Record<string, FieldKind>> {
  return { ...COMMON_KINDS, ...edgeFieldsOf(type) };
}
