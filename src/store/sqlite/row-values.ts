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
import { columnOf } from './names.js';
import type { SqlValue } from './sql-text.js';

/** How a node or an edge becomes the columns of its row; made once and used for many. */
export interface RowShape<T> {
  readonly columns: readonly string[];
  readonly values: (from: T) => readonly SqlValue[];
}

/** The row of a node, but for its key. */
export function nodeRow(label: NodeLabel): RowShape<NodeByLabel[NodeLabel]> {
  return rowShape(NODE_FIELDS[label]);
}

/** The row of an edge, but for the keys of its ends and owner; `key` is its second column. */
export function edgeRow(type: RelationshipType): RowShape<EdgeOf<RelationshipType>> {
  return rowShape({
    position: 'int',
    key: 'string',
    inKey: 'string',
    ruleId: 'string',
    stated: 'boolean',
    correctionId: 'string',
    ...edgeFieldsOf(type),
    evidence: 'evidence',
  });
}

export function areEqual(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, at) => value === other[at]);
}

function rowShape(kinds: Readonly<Record<string, FieldKind | 'evidence'>>): RowShape<object> {
  const fields = Object.entries(kinds);
  return {
    columns: fields.map(([field]) => columnOf(field)),
    values: (from) =>
      fields.map(([field, kind]) => {
        const value = (from as Readonly<Record<string, SqlValue>>)[field] ?? null;
        if (kind === 'strings') return JSON.stringify(value);
        if (kind === 'evidence') return evidenceText(value as unknown as readonly Evidence[]);
        return kind === 'boolean' ? Number(value) : value;
      }),
  };
}

/** Rows are compared to tell what changed, so evidence is always written in one order. */
function evidenceText(evidence: readonly Evidence[]): string {
  return JSON.stringify(evidence.every(isInOrder) ? evidence : evidence.map(inOrder));
}

const EVIDENCE_FIELDS = [
  'sourceId',
  'start',
  'end',
  'quote',
  'line',
  'page',
] as const satisfies readonly (keyof Evidence)[];

function isInOrder(evidence: Evidence): boolean {
  let at = 0;
  for (const field in evidence) if (field !== EVIDENCE_FIELDS[at++]) return false;
  return at === EVIDENCE_FIELDS.length;
}

function inOrder({ sourceId, start, end, quote, line, page }: Evidence): Evidence {
  return { sourceId, start, end, quote, line, page };
}
