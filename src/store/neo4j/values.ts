import neo4j from 'neo4j-driver';
import {
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

/** The properties of a node or of a relationship's own fields; a null is a property that is not there. */
export function propertiesOf(
  fields: Readonly<Record<string, FieldKind>>,
  values: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const properties: Record<string, unknown> = {};
  for (const [name, kind] of Object.entries(fields)) {
    const value = values[name] ?? null;
    if (value !== null) properties[name] = kind === 'int' ? neo4j.int(value as number) : value;
  }
  return properties;
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
export const EVIDENCE_PROPERTIES = [
  'evidenceSource',
  'evidenceStart',
  'evidenceEnd',
  'evidenceQuote',
  'evidenceLine',
  'evidencePage',
] as const;

export function evidenceProperties(evidence: readonly Evidence[]): Record<string, unknown> {
  return {
    evidenceSource: evidence.map((one) => one.sourceId),
    evidenceStart: evidence.map((one) => neo4j.int(one.start)),
    evidenceEnd: evidence.map((one) => neo4j.int(one.end)),
    evidenceQuote: evidence.map((one) => one.quote),
    evidenceLine: evidence.map((one) => neo4j.int(one.line)),
    evidencePage: evidence.map((one) => neo4j.int(one.page ?? 0)),
  };
}

/** Evidence from the values of EVIDENCE_PROPERTIES, in that order. */
export function evidenceOf(lists: readonly unknown[]): readonly Evidence[] {
  const [sources, starts, ends, quotes, lines, pages] = lists as [
    string[] | null,
    number[],
    number[],
    string[],
    number[],
    number[],
  ];
  return (sources ?? []).map((sourceId, at) => ({
    sourceId,
    start: starts[at] as number,
    end: ends[at] as number,
    quote: quotes[at] as string,
    line: lines[at] as number,
    page: pages[at] || null,
  }));
}

const COMMON_KINDS: Readonly<Record<string, FieldKind>> = {
  position: 'int',
  inKey: 'string',
  key: 'string',
  ruleId: 'string',
  stated: 'boolean',
  owner: 'string',
};

/** Every field of a relationship that is one property: the common ones, `owner`, and those of its type. */
export function edgeKinds(type: RelationshipType): Readonly<Record<string, FieldKind>> {
  return { ...COMMON_KINDS, ...edgeFieldsOf(type) };
}
