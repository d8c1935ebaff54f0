import {
  edgeFieldsOf,
  type FieldKind,
  NODE_FIELDS,
  type NodeLabel,
  type RelationshipType,
} from '../../domain/graph-model.js';
import { canonicalEdgeFields } from '../shared/canonical.js';
import { columnOf } from './names.js';

/** SQL that gives a row of a node's table as JSON of its fields: what former versions are kept as. `of` is its alias. */
export function nodeFieldsJson(label: NodeLabel, of: string): string {
  return jsonObject(Object.keys(NODE_FIELDS[label]), NODE_FIELDS[label], of);
}

/** As `nodeFieldsJson`, of a relationship. */
export function edgeFieldsJson(type: RelationshipType, of: string): string {
  return jsonObject(
    canonicalEdgeFields(type),
    { ...edgeFieldsOf(type), stated: 'boolean', evidence: 'strings' },
    of,
  );
}

/** SQL that gives a row of `sources` as JSON of the record. */
export function recordJson(of: string): string {
  const plain = ['id', 'kind', 'file', 'sha256', 'characters', 'loadedAt'];
  const lists = ['diagnostics', 'unresolved', 'quality', 'corrections'];
  return jsonObject([...plain, ...lists], Object.fromEntries(lists.map((field) => [field, 'strings'])), of);
}

/** Lists are kept as JSON, true and false as 1 and 0. */
function jsonObject(
  fields: readonly string[],
  kinds: Readonly<Record<string, FieldKind>>,
  of: string,
): string {
  const parts = fields.map((field) => {
    const column = `${of}.${columnOf(field)}`;
    const kind = kinds[field];
    const value =
      kind === 'strings'
        ? `json(${column})`
        : kind === 'boolean'
          ? `json(iif(${column}, 'true', 'false'))`
          : column;
    return `'${field}', ${value}`;
  });
  return `json_object(${parts.join(', ')})`;
}
